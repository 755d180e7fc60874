import type { Divergence } from './divergence';

/** Sum of a divergence over the bins with shares p and q, at least 0. O(bins). */
export function computeDivergence(divergence: Divergence, p: Float64Array, q: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += divergence.getTerm(p[i] ?? 0, q[i] ?? 0);
  return Math.max(0, sum);
}
