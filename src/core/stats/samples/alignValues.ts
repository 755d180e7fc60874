import type { ValueCounts } from './valueCounts';

export interface AlignedCounts {
  /** Rising values of both samples together. */
  values: Float64Array;
  referenceCounts: Float64Array;
  currentCounts: Float64Array;
}

type Sample = Pick<ValueCounts, 'values' | 'counts'>;

/** Counts of both samples at every value that either holds. O(distinct values). */
export function alignValues(reference: Sample, current: Sample): AlignedCounts {
  const most = reference.values.length + current.values.length;
  const values = new Float64Array(most);
  const referenceCounts = new Float64Array(most);
  const currentCounts = new Float64Array(most);
  let i = 0;
  let j = 0;
  let size = 0;
  while (i < reference.values.length || j < current.values.length) {
    const x = reference.values[i] ?? Infinity;
    const y = current.values[j] ?? Infinity;
    const value = x <= y ? x : y;
    values[size] = value;
    referenceCounts[size] = x === value ? (reference.counts[i++] ?? 0) : 0;
    currentCounts[size] = y === value ? (current.counts[j++] ?? 0) : 0;
    size++;
  }
  return {
    values: values.subarray(0, size),
    referenceCounts: referenceCounts.subarray(0, size),
    currentCounts: currentCounts.subarray(0, size),
  };
}
