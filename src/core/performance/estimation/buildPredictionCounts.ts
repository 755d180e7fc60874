import { buildScoreCounts } from '../classification/buildScoreCounts';
import type { PredictionCounts } from './predictionCounts';

/** Counts predictions (1 positive, 0 negative) by score. O(n log n). */
export function buildPredictionCounts(
  scores: ArrayLike<number | null>,
  predictions: ArrayLike<number | null>
): PredictionCounts {
  const { scores: distinct, positives, negatives, unlabelled } = buildScoreCounts(scores, predictions);
  return { scores: distinct, predictedPositive: positives, predictedNegative: negatives, missing: unlabelled };
}
