import type { BinnedComparison } from './binnedComparison';
import { smoothCurrentShare } from './smoothCurrentShare';
import { smoothReferenceShare } from './smoothReferenceShare';

/** Drops bins that hold nothing on either side and derives the shares; null when a side has no rows. O(bins). */
export function buildBinnedComparison(
  referenceCounts: Float64Array,
  currentCounts: Float64Array
): BinnedComparison | null {
  if (referenceCounts.length !== currentCounts.length) throw new RangeError('Both sides need the same bins');
  const isUsed = (_: number, i: number): boolean => (referenceCounts[i] ?? 0) + (currentCounts[i] ?? 0) > 0;
  const reference = referenceCounts.filter(isUsed);
  const current = currentCounts.filter(isUsed);
  const n = reference.reduce((sum, count) => sum + count, 0);
  const m = current.reduce((sum, count) => sum + count, 0);
  if (n === 0 || m === 0) return null;
  const pSmooth = reference.map((count) => smoothReferenceShare(count, n, reference.length));
  return {
    reference,
    current,
    n,
    m,
    h: 1 / n + 1 / m,
    p: reference.map((count) => count / n),
    q: current.map((count) => count / m),
    pSmooth,
    qSmooth: current.map((count, i) => smoothCurrentShare(count, m, pSmooth[i] ?? 0)),
  };
}
