import type { RankedList } from './rankedList';

/** One over the place of the first relevant item, 0 when there is none; null for an empty list. O(n). */
export function reciprocalRank(list: RankedList): number | null {
  if (list.length === 0) return null;
  for (let i = 0; i < list.length; i++) if ((list[i] ?? 0) > 0) return 1 / (i + 1);
  return 0;
}
