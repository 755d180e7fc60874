import { listMetrics } from './listMetrics';
import type { RankedList } from './rankedList';
import { sumList } from './sumList';

/** One over the place of the first relevant item, 0 when the first k places have none; null for an empty list. O(n log n). */
export function reciprocalRank(list: RankedList, k = Infinity): number | null {
  return list.length === 0 ? null : listMetrics.mrr(sumList(list, k), k);
}
