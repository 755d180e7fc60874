import { buildRandom } from '../../../src/core/stats/random/buildRandom';

export interface EstimatedRow {
  time: number;
  load: number;
  surface: string;
  predicted: number;
  actual: number;
}

const week = 7 * 86_400_000;

/**
 * Travel times over twelve weeks from Monday, 1 January 2024, 600 a week. Predictions are worse under high load and on gravel; from
 * the fifth week on both get more and less common.
 */
export function drawErrorLog(): EstimatedRow[] {
  const random = buildRandom(22);
  const start = Date.UTC(2024, 0, 1);
  return Array.from({ length: 12 * 600 }, (_, row) => {
    const place = Math.floor(row / 600);
    const swing = place < 4 ? 0 : Math.sin(place * 1.7);
    const load = random() ** (1 + 0.7 * swing);
    const surface = random() < 0.3 - 0.25 * swing ? 'gravel' : 'tar';
    const spread = 1 + (load > 0.6 ? 4 : 0) + (surface === 'gravel' ? 3 : 0);
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const predicted = 100 + 40 * random();
    return {
      time: start + place * week + (row % 600) * 900_000,
      load,
      surface,
      predicted,
      actual: predicted + spread * normal,
    };
  });
}
