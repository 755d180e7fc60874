/** The median of the finite numbers, the mean of the middle two for an even count; NaN for none. O(n log n). */
export function getMedian(numbers: Float64Array): number {
  const sorted = numbers.filter(Number.isFinite).sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
