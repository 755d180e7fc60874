import { listMetrics } from './listMetrics';
import type { RankedList } from './rankedList';
import { sumList } from './sumList';

/**
 * Normalised discounted cumulative gain at k: Σ relevance / log₂(place + 1) over the first k places, over the same sum of the best
 * order (Järvelin, Kekäläinen 2002). Range 0 … 1; null when nothing is relevant. O(n log n).
 */
export function ndcg(list: RankedList, k = Infinity): number | null {
  return listMetrics.ndcg(sumList(list, k));
}
