import type { ValueCounts } from './valueCounts';

export type NumericInput = ArrayLike<number | null | undefined>;

/**
 * Sorted distinct values with counts from raw rows. null, undefined and NaN are missing; ±infinity is counted apart.
 * O(n log n).
 */
export function buildValueCounts(rows: NumericInput): ValueCounts {
  const finite = new Float64Array(rows.length);
  let used = 0;
  let missing = 0;
  let infinite = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i];
    if (value === null || value === undefined || Number.isNaN(value)) missing++;
    else if (!Number.isFinite(value)) infinite++;
    else finite[used++] = value + 0;
  }
  const sorted = finite.subarray(0, used).sort();
  return { ...countSorted(sorted), missing, infinite };
}

function countSorted(sorted: Float64Array): { values: Float64Array; counts: Float64Array } {
  const values = new Float64Array(sorted.length);
  const counts = new Float64Array(sorted.length);
  let last = -1;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (last < 0 || values[last] !== value) values[++last] = value;
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return { values: values.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}
