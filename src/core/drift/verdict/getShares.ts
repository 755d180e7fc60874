import type { Divergence } from '../measures/divergence';
import type { BinnedComparison } from './binnedComparison';

/** The shares that a divergence is taken of: smoothed towards the reference, or as they are. */
export function getShares(divergence: Divergence, comparison: BinnedComparison): { p: Float64Array; q: Float64Array } {
  if (divergence.shares === 'smoothed') return { p: comparison.pSmooth, q: comparison.qSmooth };
  return { p: comparison.p, q: comparison.q };
}
