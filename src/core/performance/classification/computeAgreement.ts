import { divide } from '../divide';
import { computeClassMetrics } from './computeClassMetrics';
import type { ConfusionMatrix } from './confusionMatrix';

export interface Agreement {
  accuracy: number | null;
  /** Mean recall of the classes that occur. */
  balancedAccuracy: number | null;
  /** Matthews correlation, −1 … 1 (Gorodkin 2004 for many classes); null when either side is constant. */
  matthews: number | null;
  /** Cohen's kappa, at most 1; null when chance alone agrees fully. */
  kappa: number | null;
}

/** How well predictions agree with labels over all classes. Null without rows. O(classes²). */
export function computeAgreement(matrix: ConfusionMatrix): Agreement {
  const metrics = computeClassMetrics(matrix);
  const hits = metrics.reduce((sum, _, k) => sum + (matrix.counts[k * matrix.classes + k] ?? 0), 0);
  const rows = metrics.reduce((sum, { support }) => sum + support, 0);
  const recalls = metrics.flatMap(({ recall }) => (recall === null ? [] : [recall]));
  const chance = metrics.reduce((sum, { support, predicted }) => sum + support * predicted, 0);
  const ofActual = metrics.reduce((sum, { support }) => sum + support * support, 0);
  const ofPredicted = metrics.reduce((sum, { predicted }) => sum + predicted * predicted, 0);
  const spread = Math.sqrt((rows * rows - ofActual) * (rows * rows - ofPredicted));
  return {
    accuracy: divide(hits, rows),
    balancedAccuracy: divide(
      recalls.reduce((sum, recall) => sum + recall, 0),
      recalls.length
    ),
    matthews: divide(hits * rows - chance, spread),
    kappa: divide(hits * rows - chance, rows * rows - chance),
  };
}
