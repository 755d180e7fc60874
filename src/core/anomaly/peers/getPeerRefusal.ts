import type { Detection, Unsuitable } from '../detection';
import { fewestPeers } from './fewestPeers';

interface PlacedMember {
  /** Of each slot: which entry of the member it holds; −1 for none. */
  entries: Int32Array;
  /** The first slot that is judged. */
  start: number;
}

/**
 * Why a member has no verdict, by the slots in which it has a value itself: never three members there, or no side that most are on.
 * `counts`: how many members have a value in each slot. Undefined where it is judged, and where it has no value at all. O(slots).
 */
export function getPeerRefusal(
  { lower }: Pick<Detection, 'lower'>,
  counts: Float64Array,
  { entries, start }: PlacedMember
): Unsuitable | undefined {
  const most = counts.reduce(
    (left, count, slot) => (slot >= start && (entries[slot] ?? -1) >= 0 ? Math.max(left, count) : left),
    0
  );
  if (most > 0 && most < fewestPeers) {
    return { kind: 'unsuitable', reason: 'too_few_peers', members: most, needed: fewestPeers };
  }
  return most > 0 && lower.every(Number.isNaN) ? { kind: 'unsuitable', reason: 'no_majority' } : undefined;
}
