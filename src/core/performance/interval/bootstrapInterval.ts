import { buildRandom } from '../../stats/random/buildRandom';
import type { Interval } from './interval';

export interface BootstrapOptions {
  seed: number;
  draws?: number;
  confidence?: number;
}

/**
 * Percentile interval of any metric of rows by a seeded bootstrap: the same input gives the same interval. `metric` gets the row
 * numbers of a draw. Null without rows, or when fewer than half of the draws have a value. O(draws × metric).
 */
export function bootstrapInterval(
  rows: number,
  metric: (drawn: Uint32Array) => number | null,
  { seed, draws = 1000, confidence = 0.95 }: BootstrapOptions
): Interval | null {
  if (rows === 0) return null;
  const random = buildRandom(seed);
  const drawn = new Uint32Array(rows);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < rows; i++) drawn[i] = Math.floor(random() * rows);
    const value = metric(drawn);
    if (value !== null && Number.isFinite(value)) values.push(value);
  }
  if (values.length < draws / 2) return null;
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;
  return { lower: at((1 - confidence) / 2), upper: at((1 + confidence) / 2) };
}
