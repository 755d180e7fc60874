import { countBins } from '../../stats/samples/countBins';
import type { ReferenceColumn } from '../conventions/referenceColumn';
import type { ColumnStatistics } from '../driftTypes';
import { getEdgeLabels } from './getEdgeLabels';
import { groupCategories } from './groupCategories';
import type { BinLabel, LabelledBins } from './labelledBins';

/**
 * Both sides in the bins of the plumbline convention, missing last, empty ones too: the same bins for every window. Null when the
 * statistics of the window don't fit the reference's.
 */
export function countPlumblineBins(reference: ReferenceColumn, current: ColumnStatistics): LabelledBins | null {
  const own = reference.statistics;
  if (own.type === 'categories') {
    if (current.type !== 'categories') return null;
    const groups = groupCategories(own, current);
    const labels: BinLabel[] = groups.kept.map((category) => ({ category, role: 'category', low: null, high: null }));
    for (const role of ['other', 'new', 'missing'] as const)
      labels.push({ category: null, role, low: null, high: null });
    return { ...groups, labels };
  }
  if (current.type === 'categories') return null;
  const bins = reference.bins();
  const counted = current.type === 'bins' ? current : countBins(current, bins.edges);
  if (counted.counts.length !== bins.counts.length) return null;
  return {
    labels: [...getEdgeLabels(bins.edges), { category: null, role: 'missing', low: null, high: null }],
    reference: Float64Array.of(...bins.counts, bins.missing),
    current: Float64Array.of(...counted.counts, counted.missing),
    newCategories: [],
    vanishedCategories: [],
  };
}
