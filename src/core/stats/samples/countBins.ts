import type { BinCounts } from './binCounts';
import type { ValueCounts } from './valueCounts';

/** Bin counts of a sample: a value belongs to the first bin whose edge is >= it. Infinite values are left out. O(values + edges). */
export function countBins(sample: ValueCounts, edges: Float64Array): BinCounts {
  const counts = new Float64Array(edges.length + 1);
  let bin = 0;
  for (let i = 0; i < sample.values.length; i++) {
    const value = sample.values[i] ?? 0;
    while (bin < edges.length && (edges[bin] ?? Infinity) < value) bin++;
    counts[bin] = (counts[bin] ?? 0) + (sample.counts[i] ?? 0);
  }
  return { edges, counts, missing: sample.missing };
}
