import type { BinaryCounts, BinaryMetrics } from '../classification/computeBinaryMetrics';
import { computeBinaryMetrics } from '../classification/computeBinaryMetrics';
import { rocAuc } from '../classification/rocAuc';
import type { Calibration } from './calibration';
import { calibrate } from './calibrate';
import { estimateAveragePrecision } from './estimateAveragePrecision';
import type { PredictionCounts } from './predictionCounts';

export interface EstimatedPerformance extends BinaryMetrics {
  rocAuc: number | null;
  averagePrecision: number | null;
  /** Expected confusion counts. */
  counts: BinaryCounts;
}

/**
 * Performance expected without labels, from probabilities alone: confidence-based estimation (CBPE) as NannyML defines it. Each
 * row counts p as positive and 1 − p as negative, p calibrated (null: the score itself); rows are ranked by the raw score.
 * Right as long as probabilities mean what they say: a change of the concept goes unseen. Null where undefined. O(scores + rows).
 */
export function estimateBinaryPerformance(
  predictions: PredictionCounts,
  calibration: Calibration | null
): EstimatedPerformance {
  const { scores, predictedPositive, predictedNegative } = predictions;
  const probabilities = scores.map((score) => (calibration ? calibrate(calibration, score) : score));
  const counts: BinaryCounts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  probabilities.forEach((p, i) => {
    counts.truePositives += p * (predictedPositive[i] ?? 0);
    counts.falsePositives += (1 - p) * (predictedPositive[i] ?? 0);
    counts.falseNegatives += p * (predictedNegative[i] ?? 0);
    counts.trueNegatives += (1 - p) * (predictedNegative[i] ?? 0);
  });
  const rows = scores.map((_, i) => (predictedPositive[i] ?? 0) + (predictedNegative[i] ?? 0));
  return {
    ...computeBinaryMetrics(counts),
    rocAuc: rocAuc({
      positives: rows.map((count, i) => count * (probabilities[i] ?? 0)),
      negatives: rows.map((count, i) => count * (1 - (probabilities[i] ?? 0))),
    }),
    averagePrecision: estimateAveragePrecision(rows, probabilities),
    counts,
  };
}
