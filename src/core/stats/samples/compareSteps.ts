import type { ValueCounts } from './valueCounts';

/** Distribution functions F (reference) and G (current) at every value that either sample holds. */
export interface StepComparison {
  n: number;
  m: number;
  /** Rising values of both samples together. */
  values: Float64Array;
  referenceCounts: Float64Array;
  currentCounts: Float64Array;
  /** Shares at or below each value. */
  f: Float64Array;
  g: Float64Array;
}

type Sample = Pick<ValueCounts, 'values' | 'counts'>;

/** Merges two sorted samples; null when one has no rows. O(distinct values). */
export function compareSteps(reference: Sample, current: Sample): StepComparison | null {
  const n = reference.counts.reduce((sum, count) => sum + count, 0);
  const m = current.counts.reduce((sum, count) => sum + count, 0);
  if (n === 0 || m === 0) return null;
  const most = reference.values.length + current.values.length;
  const values = new Float64Array(most);
  const referenceCounts = new Float64Array(most);
  const currentCounts = new Float64Array(most);
  const f = new Float64Array(most);
  const g = new Float64Array(most);
  let i = 0;
  let j = 0;
  let below = 0;
  let belowCurrent = 0;
  let size = 0;
  while (i < reference.values.length || j < current.values.length) {
    const x = reference.values[i] ?? Infinity;
    const y = current.values[j] ?? Infinity;
    const value = x <= y ? x : y;
    const r = x === value ? (reference.counts[i++] ?? 0) : 0;
    const c = y === value ? (current.counts[j++] ?? 0) : 0;
    below += r;
    belowCurrent += c;
    values[size] = value;
    referenceCounts[size] = r;
    currentCounts[size] = c;
    f[size] = below / n;
    g[size] = belowCurrent / m;
    size++;
  }
  const cut = (array: Float64Array): Float64Array => array.subarray(0, size);
  return { n, m, values: cut(values), referenceCounts: cut(referenceCounts), currentCounts: cut(currentCounts), f: cut(f), g: cut(g) };
}
