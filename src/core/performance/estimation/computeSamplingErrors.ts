import type { BinaryCounts } from '../classification/computeBinaryMetrics';
import type { ScoreCounts } from '../classification/scoreCounts';
import { spreadOfRanks } from './spreadOfRanks';

export interface SamplingErrors {
  accuracy: number | null;
  precision: number | null;
  recall: number | null;
  specificity: number | null;
  f1: number | null;
  rocAuc: number | null;
}

/**
 * Standard errors of metrics on a window of `rows` rows, from the labelled reference, as NannyML defines them: the spread of the
 * rows a metric rests on over the root of how many of these a window holds. Null where the reference has none. O(scores).
 */
export function computeSamplingErrors(counts: BinaryCounts, scores: ScoreCounts, rows: number): SamplingErrors {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = counts;
  const all = tp + fp + fn + tn;
  const error = (hits: number, relevant: number, factor = 1): number | null => {
    if (relevant === 0) return null;
    const share = hits / relevant;
    return (factor * Math.sqrt(share * (1 - share))) / Math.sqrt((rows * relevant) / all);
  };
  return {
    accuracy: error(tp + tn, all),
    precision: error(tp, tp + fp),
    recall: error(tp, tp + fn),
    specificity: error(tn, tn + fp),
    f1: error(tp, tp + fp + fn, (tp + fp + fn) / (tp + (fp + fn) / 2)),
    rocAuc: getRankError(scores, rows),
  };
}

/** The rarer class is the one whose ranks are looked at. */
function getRankError({ positives, negatives }: ScoreCounts, rows: number): number | null {
  const allPositives = positives.reduce((sum, count) => sum + count, 0);
  const allNegatives = negatives.reduce((sum, count) => sum + count, 0);
  if (allPositives === 0 || allNegatives === 0) return null;
  const fewerPositives = allPositives <= allNegatives;
  const spread = fewerPositives ? spreadOfRanks(positives, negatives) : spreadOfRanks(negatives, positives);
  const share = Math.min(allPositives, allNegatives) / (allPositives + allNegatives);
  return spread / Math.sqrt(rows * share);
}
