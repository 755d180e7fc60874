import { countHistogram } from '../../stats/samples/countHistogram';
import type { ValueCounts } from '../../stats/samples/valueCounts';
import type { LabelledBins } from './labelledBins';

/** Both samples between the same equal-width edges, empty bins kept; values outside are left out. O(distinct values). */
export function compareHistograms(reference: ValueCounts, current: ValueCounts, edges: Float64Array): LabelledBins {
  const labels = Array.from({ length: edges.length - 1 }, (_, i) => ({
    category: null,
    role: 'bin' as const,
    low: edges[i] ?? null,
    high: edges[i + 1] ?? null,
  }));
  return {
    labels,
    reference: countHistogram(reference, edges),
    current: countHistogram(current, edges),
    newCategories: [],
    vanishedCategories: [],
  };
}
