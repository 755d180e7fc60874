import type { ColumnPair } from './getColumnPair';

/** Distinct values of both samples together. O(distinct values). */
export function countDistinct(pair: ColumnPair): number {
  if (pair.kind === 'categorical') {
    const { reference, current } = pair;
    const present = [reference, current].flatMap(({ categories, counts }) =>
      categories.filter((_, i) => (counts[i] ?? 0) > 0)
    );
    return new Set(present).size;
  }
  const a = pair.reference.values;
  const b = pair.current.values;
  let shared = 0;
  let j = 0;
  for (const value of a) {
    while (j < b.length && (b[j] ?? Infinity) < value) j++;
    if (b[j] === value) shared++;
  }
  return a.length + b.length - shared;
}
