import type { RegressionPairs } from './regressionPairs';

/** Keeps the rows where target and prediction are finite. O(n). */
export function buildRegressionPairs(
  targets: ArrayLike<number | null>,
  predictions: ArrayLike<number | null>
): RegressionPairs {
  const kept: number[] = [];
  for (let i = 0; i < targets.length; i++) {
    if (Number.isFinite(targets[i] ?? NaN) && Number.isFinite(predictions[i] ?? NaN)) kept.push(i);
  }
  return {
    targets: Float64Array.from(kept, (i) => targets[i] ?? NaN),
    predictions: Float64Array.from(kept, (i) => predictions[i] ?? NaN),
    unlabelled: targets.length - kept.length,
  };
}
