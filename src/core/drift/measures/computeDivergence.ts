import type { BinnedComparison } from '../verdict/binnedComparison';
import type { Divergence } from './divergence';

/** Sum of a divergence over the bins of a comparison, at least 0. O(bins). */
export function computeDivergence(divergence: Divergence, comparison: BinnedComparison): number {
  const smoothed = divergence.shares === 'smoothed';
  const p = smoothed ? comparison.pSmooth : comparison.p;
  const q = smoothed ? comparison.qSmooth : comparison.q;
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += divergence.getTerm(p[i] ?? 0, q[i] ?? 0);
  return Math.max(0, sum);
}
