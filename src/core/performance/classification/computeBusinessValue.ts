import { countRows } from '../../stats/samples/countRows';
import type { ConfusionMatrix } from './confusionMatrix';

export interface BusinessValue {
  total: number;
  perRow: number;
}

/** What the predictions were worth: Σ count × value of each confusion cell. Null without rows or with values of another shape. O(classes²). */
export function computeBusinessValue({ counts }: ConfusionMatrix, values: ArrayLike<number>): BusinessValue | null {
  const rows = countRows(counts);
  if (rows === 0 || values.length !== counts.length) return null;
  const total = counts.reduce((sum, count, i) => sum + count * (values[i] ?? 0), 0);
  return { total, perRow: total / rows };
}
