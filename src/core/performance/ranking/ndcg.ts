import type { RankedList } from './rankedList';

/**
 * Normalised discounted cumulative gain at k: Σ relevance / log₂(place + 1) over the first k places, over the same sum of the best
 * order (Järvelin, Kekäläinen 2002). Range 0 … 1; null when nothing is relevant. O(n log n).
 */
export function ndcg(list: RankedList, k = Infinity): number | null {
  const gains = Float64Array.from(list);
  const ideal = discount(Float64Array.from(gains).sort().reverse(), k);
  return ideal > 0 ? discount(gains, k) / ideal : null;
}

function discount(gains: Float64Array, k: number): number {
  return gains.subarray(0, Math.min(k, gains.length)).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
