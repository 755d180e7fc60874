import type { RankedList } from './rankedList';

/**
 * Average precision at k of one list: mean of the precision at each relevant place, over min(k, relevant items).
 * Range 0 … 1; null when nothing is relevant. O(n).
 */
export function averagePrecisionAt(list: RankedList, k = Infinity): number | null {
  let relevant = 0;
  let hits = 0;
  let sum = 0;
  for (let i = 0; i < list.length; i++) {
    if (!((list[i] ?? 0) > 0)) continue;
    relevant++;
    if (i >= k) continue;
    hits++;
    sum += hits / (i + 1);
  }
  return relevant > 0 ? sum / Math.min(k, relevant) : null;
}
