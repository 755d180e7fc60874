import { alignValues } from './alignValues';
import type { ValueCounts } from './valueCounts';

/** Value counts of both samples together. O(distinct values). */
export function mergeValueCounts(a: ValueCounts, b: ValueCounts): ValueCounts {
  const { values, referenceCounts, currentCounts } = alignValues(a, b);
  return {
    values: values.slice(),
    counts: referenceCounts.map((count, i) => count + (currentCounts[i] ?? 0)),
    missing: a.missing + b.missing,
    infinite: a.infinite + b.infinite,
  };
}
