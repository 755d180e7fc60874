import type { ValueCounts } from './valueCounts';

/** Value counts of both samples together. O(distinct values). */
export function mergeValueCounts(a: ValueCounts, b: ValueCounts): ValueCounts {
  const values = new Float64Array(a.values.length + b.values.length);
  const counts = new Float64Array(values.length);
  let i = 0;
  let j = 0;
  let size = 0;
  while (i < a.values.length || j < b.values.length) {
    const x = a.values[i] ?? Infinity;
    const y = b.values[j] ?? Infinity;
    const value = Math.min(x, y);
    values[size] = value;
    counts[size++] = (x === value ? (a.counts[i++] ?? 0) : 0) + (y === value ? (b.counts[j++] ?? 0) : 0);
  }
  return {
    values: values.slice(0, size),
    counts: counts.slice(0, size),
    missing: a.missing + b.missing,
    infinite: a.infinite + b.infinite,
  };
}
