import { divide } from '../divide';
import type { ConfusionMatrix } from './confusionMatrix';

/** One class against all others. Null where the denominator is 0. */
export interface ClassMetrics {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Rows of the class. */
  support: number;
  predicted: number;
}

/** Precision, recall and F1 of each class. O(classes²). */
export function computeClassMetrics({ classes, counts }: ConfusionMatrix): ClassMetrics[] {
  return Array.from({ length: classes }, (_, k) => {
    const hits = counts[k * classes + k] ?? 0;
    let support = 0;
    let predicted = 0;
    for (let j = 0; j < classes; j++) {
      support += counts[k * classes + j] ?? 0;
      predicted += counts[j * classes + k] ?? 0;
    }
    return {
      precision: divide(hits, predicted),
      recall: divide(hits, support),
      f1: divide(2 * hits, support + predicted),
      support,
      predicted,
    };
  });
}
