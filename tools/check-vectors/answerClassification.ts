import { z } from 'zod';
import type { Averaging } from '../../src/core/performance/classification/averageClassMetrics';
import { averageClassMetrics } from '../../src/core/performance/classification/averageClassMetrics';
import { buildConfusionMatrix } from '../../src/core/performance/classification/buildConfusionMatrix';
import { calibrationError } from '../../src/core/performance/classification/calibrationError';
import type { ClassProbabilities } from '../../src/core/performance/classification/classProbabilities';
import { computeAgreement } from '../../src/core/performance/classification/computeAgreement';
import { computeClassMetrics } from '../../src/core/performance/classification/computeClassMetrics';
import { computeMulticlassLosses } from '../../src/core/performance/classification/computeMulticlassLosses';
import type { ConfusionMatrix } from '../../src/core/performance/classification/confusionMatrix';
import { countTopProbabilities } from '../../src/core/performance/classification/countTopProbabilities';
import { multiclassRocAuc } from '../../src/core/performance/classification/multiclassRocAuc';
import { reliabilityCurve } from '../../src/core/performance/classification/reliabilityCurve';
import type { Answer } from './answer';
import { answerBinary } from './answerBinary';

const label = z.union([z.string(), z.number(), z.boolean()]);

export const classificationCaseSchema = z.discriminatedUnion('type', [
  z.object({
    name: z.string(),
    type: z.literal('binary'),
    target: z.array(z.number()),
    probability: z.array(z.number()),
    threshold: z.number(),
  }),
  z.object({
    name: z.string(),
    type: z.literal('multiclass'),
    labels: z.array(label),
    target: z.array(label),
    probabilities: z.array(z.array(z.number())),
    prediction: z.array(label).optional(),
  }),
]);

type ClassificationCase = z.infer<typeof classificationCaseSchema>;

/** Everything that the classification vectors ask. */
export function answerClassification(given: ClassificationCase): Answer {
  if (given.type === 'binary') {
    const predicted = given.probability.map((probability) => Number(probability >= given.threshold));
    const matrix = buildConfusionMatrix(given.target, predicted, 2);
    return {
      labels: [0, 1],
      ...answerMatrix(matrix, [0, 1]),
      ...answerBinary(given.target, given.probability, given.threshold),
    };
  }
  const { labels } = given;
  const actual = given.target.map((name) => labels.indexOf(name));
  const predicted = given.probabilities.map((row) => row.indexOf(Math.max(...row)));
  const matrix = buildConfusionMatrix(actual, predicted, labels.length);
  const data = { classes: labels.length, actual, probabilities: Float64Array.from(given.probabilities.flat()) };
  return { labels, ...answerMatrix(matrix, labels), probability: answerProbabilities(data) };
}

function answerMatrix(
  matrix: ConfusionMatrix,
  labels: ReadonlyArray<string | number | boolean>
): Record<string, Answer> {
  const agreement = computeAgreement(matrix);
  const average = (averaging: Averaging): Answer => {
    const { precision, recall, f1 } = averageClassMetrics(matrix, averaging);
    return { precision, recall, f1 };
  };
  return {
    confusion_matrix_rows_true_columns_predicted: labels.map((_, k) => [
      ...matrix.counts.subarray(k * labels.length, (k + 1) * labels.length),
    ]),
    accuracy: agreement.accuracy,
    balanced_accuracy: agreement.balancedAccuracy,
    mcc: agreement.matthews ?? 0,
    cohen_kappa: agreement.kappa ?? NaN,
    macro: average('macro'),
    micro: average('micro'),
    weighted: average('weighted'),
    per_class: computeClassMetrics(matrix).map(({ precision, recall, f1, support }, k) => ({
      label: labels[k] ?? null,
      precision: precision ?? 0,
      recall: recall ?? 0,
      f1: f1 ?? 0,
      support,
    })),
  };
}

function answerProbabilities(data: ClassProbabilities): Answer {
  const losses = computeMulticlassLosses(data);
  return {
    roc_auc_ovr_macro: multiclassRocAuc(data, 'ovr_macro'),
    roc_auc_ovr_weighted: multiclassRocAuc(data, 'ovr_weighted'),
    roc_auc_ovo_macro: multiclassRocAuc(data, 'ovo_macro'),
    log_loss: losses.logLoss,
    top_2_accuracy: losses.topTwoAccuracy,
    brier_sum_over_classes: losses.brierSum,
    ece_10_equal_width_of_top_probability: calibrationError(reliabilityCurve(countTopProbabilities(data))),
  };
}
