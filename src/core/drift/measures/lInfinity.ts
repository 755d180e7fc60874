/** L-infinity distance, the largest |p − q| of a bin. Range 0 … 1. O(bins). */
export function lInfinity(p: Float64Array, q: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < p.length; i++) largest = Math.max(largest, Math.abs((p[i] ?? 0) - (q[i] ?? 0)));
  return largest;
}
