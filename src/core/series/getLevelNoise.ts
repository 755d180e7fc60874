import { getMedian } from './getMedian';

/** Standard deviation of a normal variable over the median of |difference of two of them|. */
const sigmaPerDifference = 1 / (0.6745 * Math.SQRT2);

/**
 * Standard deviation of a series about a level that may change: robust, from the differences of neighbours. If more than half of
 * these are 0, it is 2 % of the range; 0 for a constant, NaN for no number. Finite numbers only. O(n log n).
 */
export function getLevelNoise(values: Float64Array): number {
  const differences = values.subarray(1).map((value, index) => Math.abs(value - (values[index] ?? NaN)));
  const noise = sigmaPerDifference * getMedian(differences);
  const range = values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  return noise > 1e-9 * range ? noise : 0.02 * range;
}
