import type { AlignedCounts } from './alignValues';
import { alignValues } from './alignValues';
import { countRows } from './countRows';
import type { ValueCounts } from './valueCounts';

/** Distribution functions F (reference) and G (current) at every value that either sample holds. */
export interface StepComparison extends AlignedCounts {
  n: number;
  m: number;
  /** Shares at or below each value. */
  f: Float64Array;
  g: Float64Array;
}

type Sample = Pick<ValueCounts, 'values' | 'counts'>;

/** Merges two sorted samples; null when one has no rows. O(distinct values). */
export function compareSteps(reference: Sample, current: Sample): StepComparison | null {
  const n = countRows(reference.counts);
  const m = countRows(current.counts);
  if (n === 0 || m === 0) return null;
  const aligned = alignValues(reference, current);
  return { ...aligned, n, m, f: cumulate(aligned.referenceCounts, n), g: cumulate(aligned.currentCounts, m) };
}

function cumulate(counts: Float64Array, rows: number): Float64Array {
  const shares = new Float64Array(counts.length);
  let below = 0;
  for (let i = 0; i < counts.length; i++) {
    below += counts[i] ?? 0;
    shares[i] = below / rows;
  }
  return shares;
}
