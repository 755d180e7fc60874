import type { ValueCounts } from './valueCounts';

/**
 * Counts between equal-width edges as numpy's histogram does it: bins closed left and open right, the last one closed;
 * values outside the edges are left out. O(values + edges).
 */
export function countHistogram(sample: Pick<ValueCounts, 'values' | 'counts'>, edges: Float64Array): Float64Array {
  const bins = edges.length - 1;
  const counts = new Float64Array(Math.max(0, bins));
  const low = edges[0] ?? NaN;
  const high = edges[bins] ?? NaN;
  let bin = 0;
  for (let i = 0; i < sample.values.length; i++) {
    const value = sample.values[i] ?? NaN;
    if (!(value >= low && value <= high)) continue;
    while (bin < bins - 1 && value >= (edges[bin + 1] ?? Infinity)) bin++;
    counts[bin] = (counts[bin] ?? 0) + (sample.counts[i] ?? 0);
  }
  return counts;
}
