import { listMetrics } from './listMetrics';
import type { RankedList } from './rankedList';
import { sumList } from './sumList';

/**
 * Average precision at k of one list: mean of the precision at each relevant place, over min(k, relevant items).
 * Range 0 … 1; null when nothing is relevant. O(n log n).
 */
export function averagePrecisionAt(list: RankedList, k = Infinity): number | null {
  return listMetrics.map(sumList(list, k), k);
}
