import type { BinaryOutcomes } from '../measure/binaryOutcomes';
import { calibrate } from './calibrate';
import type { Calibration } from './calibration';
import { estimateBinaryPerformance } from './estimateBinaryPerformance';
import type { PredictionCounts } from './predictionCounts';

/**
 * The outcomes that probabilities alone let expect: each row counts p as positive and 1 − p as negative, p calibrated (null: the score
 * itself), at its raw score. Metrics of them are confidence-based estimates (CBPE). O(scores).
 */
export function expectOutcomes(predictions: PredictionCounts, calibration: Calibration | null): BinaryOutcomes {
  const { scores, predictedPositive, predictedNegative, missing } = predictions;
  const rows = scores.map((_, i) => (predictedPositive[i] ?? 0) + (predictedNegative[i] ?? 0));
  const probabilities = scores.map((score) => (calibration ? calibrate(calibration, score) : score));
  return {
    confusion: estimateBinaryPerformance(predictions, calibration).counts,
    scores: {
      scores,
      positives: rows.map((count, i) => count * (probabilities[i] ?? 0)),
      negatives: rows.map((count, i) => count * (1 - (probabilities[i] ?? 0))),
      unlabelled: missing,
    },
  };
}
