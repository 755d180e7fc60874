import { buildRandom } from '../../../src/core/stats/random/buildRandom';

export interface ClassifiedRow {
  time: number;
  predicted: string;
  shares: readonly [number, number, number];
  actual: string;
}

const names = ['bus', 'car', 'train'] as const;
const week = 7 * 86_400_000;

/**
 * Trips by three means over twelve weeks from Monday, 1 January 2024, 1,500 a week. Labels follow weights that get ever more alike from
 * the fifth week on, so that fewer predictions come true; the logged probabilities are surer than the weights.
 */
export function drawClassLog(): ClassifiedRow[] {
  const random = buildRandom(21);
  const start = Date.UTC(2024, 0, 1);
  return Array.from({ length: 12 * 1500 }, (_, row) => {
    const place = Math.floor(row / 1500);
    const sharpness = 5 - 0.3 * Math.max(0, place - 3);
    const weights = names.map(() => random() ** sharpness);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const drawn = random() * total;
    const [first = 0, second = 0] = weights;
    const actual = drawn < first ? 'bus' : drawn < first + second ? 'car' : 'train';
    const sure = weights.map((weight) => (weight / total) ** 1.5);
    const sum = sure.reduce((all, weight) => all + weight, 0);
    const [bus = 0, car = 0, train = 0] = sure.map((weight) => Number((weight / sum).toFixed(6)));
    const predicted = names[weights.indexOf(Math.max(...weights))] ?? 'bus';
    return { time: start + place * week + (row % 1500) * 360_000, predicted, shares: [bus, car, train], actual };
  });
}
