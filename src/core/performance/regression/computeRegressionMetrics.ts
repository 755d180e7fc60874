import { buildValueCounts } from '../../stats/samples/buildValueCounts';
import { computeQuantiles } from '../../stats/samples/computeQuantiles';
import { averagePairs } from './averagePairs';
import { meanRelativeError } from './meanRelativeError';
import type { RegressionPairs } from './regressionPairs';

/** Null without rows or where a metric is not defined. Shares are fractions, not percent. */
export interface RegressionMetrics {
  mae: number | null;
  mse: number | null;
  rmse: number | null;
  /** Mean |error| / |target|; null when a target is 0. */
  mape: number | null;
  /** Mean 2|error| / (|target| + |prediction|), a 0/0 counting 0. */
  smape: number | null;
  /** 1 − residual / total sum of squares; a constant target gives 0, or 1 when hit exactly; null under two rows. */
  r2: number | null;
  medianAbsoluteError: number | null;
  maxError: number | null;
  /** Mean of prediction − target: bias. */
  meanError: number | null;
  /** Like r2, bias taken out. */
  explainedVariance: number | null;
  /** Mean squared difference of ln(1 + x); null unless all values are above −1. */
  msle: number | null;
  rmsle: number | null;
}

/** Metrics of a regression. O(n log n) for the median. */
export function computeRegressionMetrics(pairs: RegressionPairs): RegressionMetrics {
  const mse = averagePairs(pairs, (target, prediction) => (target - prediction) ** 2);
  const errors = pairs.targets.map((target, i) => Math.abs(target - (pairs.predictions[i] ?? NaN)));
  const msle = isAboveMinusOne(pairs)
    ? averagePairs(pairs, (target, prediction) => (Math.log1p(target) - Math.log1p(prediction)) ** 2)
    : null;
  const meanError = averagePairs(pairs, (target, prediction) => prediction - target);
  return {
    mae: averagePairs(pairs, (target, prediction) => Math.abs(target - prediction)),
    mse,
    rmse: mse === null ? null : Math.sqrt(mse),
    mape: pairs.targets.includes(0) ? null : meanRelativeError(pairs),
    smape: averagePairs(pairs, (target, prediction) =>
      getSymmetric(Math.abs(target - prediction), Math.abs(target) + Math.abs(prediction))
    ),
    r2: getExplained(pairs, mse),
    medianAbsoluteError: computeQuantiles(buildValueCounts(errors), [0.5])[0] ?? null,
    maxError: errors.length > 0 ? errors.reduce((most, error) => Math.max(most, error), 0) : null,
    meanError,
    explainedVariance: getExplained(
      pairs,
      averagePairs(pairs, (target, prediction) => (prediction - target - (meanError ?? 0)) ** 2)
    ),
    msle,
    rmsle: msle === null ? null : Math.sqrt(msle),
  };
}

function getSymmetric(error: number, size: number): number {
  return size === 0 ? 0 : (2 * error) / size;
}

function isAboveMinusOne({ targets, predictions }: RegressionPairs): boolean {
  return targets.every((target) => target > -1) && predictions.every((prediction) => prediction > -1);
}

/** 1 − residual variance over the target's variance. */
function getExplained(pairs: RegressionPairs, residual: number | null): number | null {
  if (residual === null || pairs.targets.length < 2) return null;
  const mean = averagePairs(pairs, (target) => target) ?? 0;
  const total = averagePairs(pairs, (target) => (target - mean) ** 2) ?? 0;
  if (total > 0) return 1 - residual / total;
  return residual === 0 ? 1 : 0;
}
