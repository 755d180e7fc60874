import { countRows } from '../../stats/samples/countRows';
import { divide } from '../divide';
import type { ClassMetrics } from './computeClassMetrics';
import { computeClassMetrics } from './computeClassMetrics';
import type { ConfusionMatrix } from './confusionMatrix';

/** macro: mean over classes; micro: over all rows together; weighted: mean by rows of the class. */
export type Averaging = 'macro' | 'micro' | 'weighted';

export type AveragedMetrics = Pick<ClassMetrics, 'precision' | 'recall' | 'f1'>;

/** Averages over classes; a class without denominator counts as 0, as in scikit-learn. Null without rows. O(classes²). */
export function averageClassMetrics(matrix: ConfusionMatrix, averaging: Averaging): AveragedMetrics {
  const rows = countRows(matrix.counts);
  const metrics = computeClassMetrics(matrix);
  if (averaging === 'micro') {
    const hits = metrics.reduce((sum, _, k) => sum + (matrix.counts[k * matrix.classes + k] ?? 0), 0);
    const accuracy = divide(hits, rows);
    return { precision: accuracy, recall: accuracy, f1: accuracy };
  }
  const weight = (metric: ClassMetrics): number => (averaging === 'macro' ? 1 / matrix.classes : metric.support / rows);
  const average = (pick: keyof AveragedMetrics): number | null =>
    rows === 0 ? null : metrics.reduce((sum, metric) => sum + weight(metric) * (metric[pick] ?? 0), 0);
  return { precision: average('precision'), recall: average('recall'), f1: average('f1') };
}
