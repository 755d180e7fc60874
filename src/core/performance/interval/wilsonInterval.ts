import { normalUpperQuantile } from '../../stats/distributions/normalUpperQuantile';
import type { Interval } from './interval';

/** Wilson's score interval of a share: accuracy, precision, recall, specificity. Null without rows. O(1). */
export function wilsonInterval(hits: number, rows: number, confidence = 0.95): Interval | null {
  if (!(rows > 0)) return null;
  const z = normalUpperQuantile((1 - confidence) / 2);
  const share = hits / rows;
  const centre = (share + (z * z) / (2 * rows)) / (1 + (z * z) / rows);
  const half = (z / (1 + (z * z) / rows)) * Math.sqrt((share * (1 - share)) / rows + (z * z) / (4 * rows * rows));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
