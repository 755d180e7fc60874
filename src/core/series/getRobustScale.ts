import { getMedian } from './getMedian';

const sigmaPerMad = 1.4826;

/** 1.4826 · median|x − median(x)| of the finite numbers: sigma for a normal distribution. NaN for none. O(n log n). */
export function getRobustScale(numbers: Float64Array): number {
  const median = getMedian(numbers);
  return sigmaPerMad * getMedian(numbers.map((value) => Math.abs(value - median)));
}
