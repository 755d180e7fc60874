import { computeSamplingErrors } from '../../core/performance/estimation/computeSamplingErrors';
import { fitIsotonicCalibration } from '../../core/performance/estimation/fitIsotonicCalibration';
import { isCalibrationUseful } from '../../core/performance/estimation/isCalibrationUseful';
import type { Estimator, EstimatorRequest } from './performanceCompute';
import { readBinaryOutcomes } from './readBinaryOutcomes';

/** Learns from the labelled reference whether and how to calibrate probabilities, and how far a window's metrics scatter. */
export function fitEstimator({ reference, calibration }: EstimatorRequest): Estimator {
  const { confusion, scores } = readBinaryOutcomes(reference);
  const isCalibrated = calibration === 'on' || (calibration === 'auto' && isCalibrationUseful(scores));
  return {
    calibration: isCalibrated ? fitIsotonicCalibration(scores) : null,
    errors: computeSamplingErrors(confusion, scores, 1),
    referenceRows: scores.positives.reduce((sum, count, i) => sum + count + (scores.negatives[i] ?? 0), 0),
  };
}
