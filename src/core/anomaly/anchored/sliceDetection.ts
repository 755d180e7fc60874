import type { Detection } from '../detection';

/** A view of a detection from that index on. */
export function sliceDetection(
  { expected, lower, upper, score, outlier, suitability }: Detection,
  start: number
): Detection {
  return {
    expected: expected.subarray(start),
    lower: lower.subarray(start),
    upper: upper.subarray(start),
    score: score.subarray(start),
    outlier: outlier.subarray(start),
    suitability,
  };
}
