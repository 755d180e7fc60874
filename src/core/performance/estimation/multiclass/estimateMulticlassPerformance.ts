import { averageClassMetrics } from '../../classification/averageClassMetrics';
import { computeAgreement } from '../../classification/computeAgreement';
import { rocAuc } from '../../classification/rocAuc';
import type { ScoreCounts } from '../../classification/scoreCounts';
import type { Calibration } from '../calibration';
import type { ClassOutcomes } from './classOutcomes';
import type { ClassPredictions } from './classPredictions';
import { expectClassOutcomes } from './expectClassOutcomes';

/** Means over classes, each against all others; null without rows. */
export interface EstimatedMulticlassPerformance extends ClassOutcomes {
  accuracy: number | null;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Null when a class is expected of no row or of every row. */
  rocAuc: number | null;
}

/**
 * Performance of several classes expected without labels (CBPE): macro metrics of the expected confusion matrix, and the mean over
 * classes of each one's expected ROC AUC against all others, as NannyML. A class that is never predicted has precision 0, as in the
 * realised metric (scikit-learn); NannyML's is undefined. Sees a change of inputs, not of the concept. O(rows × classes × log).
 */
export function estimateMulticlassPerformance(
  predictions: ClassPredictions,
  calibrations: ReadonlyArray<Calibration | null>
): EstimatedMulticlassPerformance {
  const outcomes = expectClassOutcomes(predictions, calibrations);
  return {
    ...outcomes,
    ...averageClassMetrics(outcomes.confusion, 'macro'),
    accuracy: computeAgreement(outcomes.confusion).accuracy,
    rocAuc: averageArea(outcomes.scores),
  };
}

function averageArea(scores: readonly ScoreCounts[]): number | null {
  let sum = 0;
  for (const counts of scores) {
    const area = rocAuc(counts);
    if (area === null) return null;
    sum += area / scores.length;
  }
  return scores.length > 0 ? sum : null;
}
