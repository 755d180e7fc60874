import { averagePrecision } from '../../src/core/performance/classification/averagePrecision';
import { brierScore } from '../../src/core/performance/classification/brierScore';
import { buildScoreCounts } from '../../src/core/performance/classification/buildScoreCounts';
import { calibrationError } from '../../src/core/performance/classification/calibrationError';
import { classSeparation } from '../../src/core/performance/classification/classSeparation';
import { computeBinaryMetrics } from '../../src/core/performance/classification/computeBinaryMetrics';
import { countAtThreshold } from '../../src/core/performance/classification/countAtThreshold';
import { logLoss } from '../../src/core/performance/classification/logLoss';
import { precisionRecallArea } from '../../src/core/performance/classification/precisionRecallArea';
import { reliabilityCurve } from '../../src/core/performance/classification/reliabilityCurve';
import { rocAuc } from '../../src/core/performance/classification/rocAuc';
import { rocCurve } from '../../src/core/performance/classification/rocCurve';
import type { Answer } from './answer';

/** What the vectors ask of a binary case beyond its confusion matrix; shares with a denominator of 0 are 0 where scikit-learn says so. */
export function answerBinary(
  target: readonly number[],
  probability: readonly number[],
  threshold: number
): Record<string, Answer> {
  const scores = buildScoreCounts(probability, target);
  const counts = countAtThreshold(scores, threshold);
  const metrics = computeBinaryMetrics(counts);
  const curve = rocCurve(scores);
  const reliability = reliabilityCurve(scores);
  return {
    binary: {
      precision: metrics.precision ?? 0,
      recall: metrics.recall ?? 0,
      f1: metrics.f1 ?? 0,
      f2: metrics.f2 ?? 0,
      specificity: metrics.specificity,
      false_positive_rate: metrics.falsePositiveRate,
      true_negatives: counts.trueNegatives,
      false_positives: counts.falsePositives,
      false_negatives: counts.falseNegatives,
      true_positives: counts.truePositives,
    },
    probability: {
      roc_auc: rocAuc(scores),
      average_precision: averagePrecision(scores),
      pr_auc_trapezoid: precisionRecallArea(scores),
      log_loss: logLoss(scores),
      brier: brierScore(scores),
      ks_between_classes: classSeparation(scores),
      ece_10_equal_width: calibrationError(reliability),
      reliability: reliability.map(({ bin, rows, meanProbability, sharePositive }) => ({
        bin,
        count: rows,
        mean_probability: meanProbability,
        share_positive: sharePositive,
      })),
    },
    ...(curve === null
      ? {}
      : {
          roc_curve: {
            fpr: curve.map((point) => point.falsePositiveRate),
            tpr: curve.map((point) => point.truePositiveRate),
            thresholds: curve.map((point) => point.threshold),
          },
        }),
  };
}
