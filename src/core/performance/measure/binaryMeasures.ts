import { averagePrecision } from '../classification/averagePrecision';
import { brierScore } from '../classification/brierScore';
import { calibrationError } from '../classification/calibrationError';
import { clipProbability } from '../classification/clipProbability';
import { computeAgreement } from '../classification/computeAgreement';
import { computeBinaryMetrics } from '../classification/computeBinaryMetrics';
import type { BinaryCounts } from '../classification/computeBinaryMetrics';
import { logLoss } from '../classification/logLoss';
import { reliabilityCurve } from '../classification/reliabilityCurve';
import { rocAuc } from '../classification/rocAuc';
import { averagePrecisionError } from '../interval/averagePrecisionError';
import { eceError } from '../interval/eceError';
import type { Interval } from '../interval/interval';
import { lossError } from '../interval/lossError';
import { normalInterval } from '../interval/normalInterval';
import { rocAucInterval } from '../interval/rocAucInterval';
import { wilsonInterval } from '../interval/wilsonInterval';
import type { BinaryOutcomes } from './binaryOutcomes';
import { buildMeasurement } from './buildMeasurement';
import { measureCells } from './measureCells';
import type { Measurement } from './measurement';

export type BinaryMeasure = (outcomes: BinaryOutcomes) => Measurement;

const share = { low: 0, high: 1 };

/** Metrics of a binary problem by name, each with its interval. */
export const binaryMeasures = {
  accuracy: ({ confusion: c }) => measureShare(c.truePositives + c.trueNegatives, countAll(c)),
  precision: ({ confusion: c }) => measureShare(c.truePositives, c.truePositives + c.falsePositives),
  recall: ({ confusion: c }) => measureShare(c.truePositives, c.truePositives + c.falseNegatives),
  specificity: ({ confusion: c }) => measureShare(c.trueNegatives, c.trueNegatives + c.falsePositives),
  false_positive_rate: ({ confusion: c }) => measureShare(c.falsePositives, c.trueNegatives + c.falsePositives),
  f1: ({ confusion: c }) => measureF1(c),
  balanced_accuracy: ({ confusion }) =>
    measureCells(confusion, (counts) => getAgreement(counts).balancedAccuracy, share),
  mcc: ({ confusion }) => measureCells(confusion, (counts) => getAgreement(counts).matthews, { low: -1, high: 1 }),
  kappa: ({ confusion }) => measureCells(confusion, (counts) => getAgreement(counts).kappa, { low: -1, high: 1 }),
  roc_auc: ({ scores }) => buildMeasurement(rocAuc(scores), rocAucInterval(scores)),
  average_precision: ({ scores }) => {
    const value = averagePrecision(scores);
    return buildMeasurement(value, normalInterval(value, averagePrecisionError(scores), share));
  },
  log_loss: ({ scores }) => {
    const value = logLoss(scores);
    const error = lossError(
      scores,
      (score, label) => -Math.log(label === 1 ? clipProbability(score) : 1 - clipProbability(score))
    );
    return buildMeasurement(value, normalInterval(value, error, { low: 0 }));
  },
  brier: ({ scores }) => {
    const value = brierScore(scores);
    const error = lossError(scores, (score, label) => (score - label) ** 2);
    return buildMeasurement(value, normalInterval(value, error, share));
  },
  ece: ({ scores }) => {
    const value = calibrationError(reliabilityCurve(scores));
    return buildMeasurement(value, normalInterval(value, eceError(scores), share));
  },
} satisfies Record<string, BinaryMeasure>;

function measureShare(hits: number, rows: number): Measurement {
  return buildMeasurement(rows > 0 ? hits / rows : null, wilsonInterval(hits, rows));
}

/** F1 is 2J / (1 + J) of the share J of true positives among all rows that either side calls positive, and rises with it. */
function measureF1(counts: BinaryCounts): Measurement {
  const { truePositives, falsePositives, falseNegatives } = counts;
  const toF1 = (j: number): number => (2 * j) / (1 + j);
  const ofShare = wilsonInterval(truePositives, truePositives + falsePositives + falseNegatives);
  const interval: Interval | null = ofShare && { lower: toF1(ofShare.lower), upper: toF1(ofShare.upper) };
  return buildMeasurement(computeBinaryMetrics(counts).f1, interval);
}

function countAll(c: BinaryCounts): number {
  return c.truePositives + c.falsePositives + c.falseNegatives + c.trueNegatives;
}

function getAgreement(c: BinaryCounts): ReturnType<typeof computeAgreement> {
  const counts = Float64Array.of(c.trueNegatives, c.falsePositives, c.falseNegatives, c.truePositives);
  return computeAgreement({ classes: 2, counts, unlabelled: 0 });
}
