import { reliabilityCurve } from '../../core/performance/classification/reliabilityCurve';
import { precisionRecallCurve } from '../../core/performance/classification/precisionRecallCurve';
import { rocCurve } from '../../core/performance/classification/rocCurve';
import { sweepThresholds } from '../../core/performance/classification/sweepThresholds';
import type { ThresholdPoint } from '../../core/performance/classification/sweepThresholds';
import { wilsonInterval } from '../../core/performance/interval/wilsonInterval';
import { measureValue } from '../../core/performance/measure/measureValue';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { OutcomeCounts } from '../../stores/outcomeCounts';
import { binResiduals } from './binResiduals';
import type { CurveJob, CurvePoint } from './performanceCompute';
import { readBinaryOutcomes } from './readBinaryOutcomes';
import { readConfusionMatrix } from './readConfusionMatrix';
import { thinPoints } from './thinPoints';

/** What one window looks like in detail. Empty where nothing can be drawn. */
export function drawCurve({ view, outcomes, costs }: CurveJob): CurvePoint[] {
  const { scores } = readBinaryOutcomes(outcomes.kind === 'binary' ? outcomes.slices[0] : undefined);
  switch (view) {
    case 'confusion':
      return drawConfusion(outcomes);
    case 'roc':
      return thinPoints(rocCurve(scores) ?? []).map(({ threshold, falsePositiveRate, truePositiveRate }) => ({
        threshold,
        false_positive_rate: falsePositiveRate,
        true_positive_rate: truePositiveRate,
      }));
    case 'precision_recall':
      return thinPoints(precisionRecallCurve(scores) ?? []).map((point) => ({ ...point }));
    case 'calibration':
      return reliabilityCurve(scores).map(({ bin, rows, meanProbability, sharePositive }) => {
        const interval = wilsonInterval(sharePositive * rows, rows);
        return {
          bin,
          rows,
          mean_probability: meanProbability,
          share_positive: sharePositive,
          lower: interval?.lower ?? null,
          upper: interval?.upper ?? null,
        };
      });
    case 'residuals':
      return binResiduals(outcomes.kind === 'residuals' ? outcomes.slices[0] : undefined).map((bin) => ({ ...bin }));
    case 'thresholds':
      return thinPoints(sweepThresholds(scores)).map((point) => describeThreshold(point, costs));
  }
}

function drawConfusion(outcomes: OutcomeCounts): CurvePoint[] {
  const { names, counts } = readConfusionMatrix(outcomes.kind === 'classes' ? outcomes.slices[0] : undefined);
  return names.flatMap((actual, row) => {
    const cells = counts.slice(row * names.length, (row + 1) * names.length);
    const all = cells.reduce((sum, count) => sum + count, 0);
    return names.map((predicted, column) => {
      const rows = cells[column] ?? 0;
      return { actual, predicted, rows, share: all > 0 ? rows / all : null };
    });
  });
}

function describeThreshold(point: ThresholdPoint, costs: PerformanceQuery['costs']): CurvePoint {
  const { threshold, metrics, truePositives, falsePositives } = point;
  return {
    threshold,
    accuracy: metrics.accuracy,
    precision: metrics.precision,
    recall: metrics.recall,
    specificity: metrics.specificity,
    f1: metrics.f1,
    predicted_positive: truePositives + falsePositives,
    business_value: costs === undefined ? null : measureValue(point, costs).value,
  };
}
