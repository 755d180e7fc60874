import { averageClassMetrics } from '../classification/averageClassMetrics';
import type { AveragedMetrics, Averaging } from '../classification/averageClassMetrics';
import { computeAgreement } from '../classification/computeAgreement';
import type { ConfusionMatrix } from '../classification/confusionMatrix';
import { cellError } from '../interval/cellError';
import { normalInterval } from '../interval/normalInterval';
import { buildMeasurement } from './buildMeasurement';
import type { Measurement } from './measurement';

export type ClassMeasure = (matrix: ConfusionMatrix, average: Averaging) => Measurement;

/** Metrics of several classes that predicted and true classes are enough for, each with its interval. */
export const classMeasures = {
  accuracy: (matrix) => measure(matrix, (held) => computeAgreement(held).accuracy, 0),
  balanced_accuracy: (matrix) => measure(matrix, (held) => computeAgreement(held).balancedAccuracy, 0),
  mcc: (matrix) => measure(matrix, (held) => computeAgreement(held).matthews, -1),
  kappa: (matrix) => measure(matrix, (held) => computeAgreement(held).kappa, -1),
  precision: (matrix, average) => measureAverage(matrix, average, 'precision'),
  recall: (matrix, average) => measureAverage(matrix, average, 'recall'),
  f1: (matrix, average) => measureAverage(matrix, average, 'f1'),
} satisfies Record<string, ClassMeasure>;

function measureAverage(matrix: ConfusionMatrix, average: Averaging, metric: keyof AveragedMetrics): Measurement {
  return measure(matrix, (held) => averageClassMetrics(held, average)[metric], 0);
}

function measure(
  matrix: ConfusionMatrix,
  metric: (matrix: ConfusionMatrix) => number | null,
  low: number
): Measurement {
  const value = metric(matrix);
  const error = cellError(matrix.counts, (counts) => metric({ ...matrix, counts }));
  return buildMeasurement(value, normalInterval(value, error, { low, high: 1 }));
}
