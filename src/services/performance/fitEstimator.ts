import { computeSamplingErrors } from '../../core/performance/estimation/computeSamplingErrors';
import { fitIsotonicCalibration } from '../../core/performance/estimation/fitIsotonicCalibration';
import { isCalibrationUseful } from '../../core/performance/estimation/isCalibrationUseful';
import { fitLossModel } from '../../core/performance/estimation/loss/fitLossModel';
import { fitClassCalibrations } from '../../core/performance/estimation/multiclass/fitClassCalibrations';
import type { Estimator, EstimatorRequest } from './performanceCompute';
import { readBinaryOutcomes } from './readBinaryOutcomes';
import { readClassRows } from './readClassRows';
import { readRegressionRows } from './readRegressionRows';

/** Learns from the labelled reference what an estimate rests on; null where the reference has no labelled row to learn from. */
export function fitEstimator(request: EstimatorRequest): Estimator | null {
  switch (request.kind) {
    case 'probability':
      return fitBinary(request);
    case 'classes':
      return fitClasses(request);
    case 'loss':
      return fitLoss(request);
  }
}

/** Whether and how to calibrate probabilities, and how far a window's metrics scatter. */
function fitBinary({ reference, calibration }: Extract<EstimatorRequest, { kind: 'probability' }>): Estimator | null {
  const { confusion, scores } = readBinaryOutcomes(reference);
  const referenceRows = scores.positives.reduce((sum, count, i) => sum + count + (scores.negatives[i] ?? 0), 0);
  const isCalibrated = calibration === 'on' || (calibration === 'auto' && isCalibrationUseful(scores));
  return referenceRows === 0
    ? null
    : {
        kind: 'probability',
        calibration: isCalibrated ? fitIsotonicCalibration(scores) : null,
        errors: computeSamplingErrors(confusion, scores, 1),
        referenceRows,
      };
}

function fitClasses({
  reference,
  names,
  calibration,
}: Extract<EstimatorRequest, { kind: 'classes' }>): Estimator | null {
  const { classes, predicted: labels, probabilities } = readClassRows(reference, names);
  const actual = Array.from(labels, (place) => place ?? -1);
  const known = Array.from(actual.keys()).filter((row) => actual[row] !== -1);
  const labelled = {
    classes,
    actual: known.map((row) => actual[row] ?? -1),
    probabilities: Float64Array.from(
      known.flatMap((row) => [...probabilities.subarray(row * classes, (row + 1) * classes)])
    ),
  };
  return known.length === 0
    ? null
    : {
        kind: 'classes',
        names,
        calibrations: fitClassCalibrations(labelled, calibration),
        referenceRows: known.length,
      };
}

function fitLoss({ reference, loss }: Extract<EstimatorRequest, { kind: 'loss' }>): Estimator | null {
  const { features, ...log } = readRegressionRows(reference);
  const target = features.at(-1);
  const targets = target?.kind === 'numeric' ? target.values : [];
  const model = fitLossModel({ ...log, features: features.slice(0, -1), targets }, loss);
  return model && { kind: 'loss', model, referenceRows: model.rows };
}
