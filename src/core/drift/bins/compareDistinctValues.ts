import type { ValueCounts } from '../../stats/samples/valueCounts';
import { compareSteps } from '../../stats/samples/compareSteps';
import { buildLabelledBins } from './buildLabelledBins';
import type { LabelledBins } from './labelledBins';

/** One bin a distinct number over both samples; null when one has no rows. O(distinct values). */
export function compareDistinctValues(reference: ValueCounts, current: ValueCounts): LabelledBins | null {
  const steps = compareSteps(reference, current);
  if (steps === null) return null;
  const labels = Array.from(steps.values, (value) => ({ category: String(value), role: 'category' as const, low: null, high: null }));
  return buildLabelledBins(labels, steps.referenceCounts, steps.currentCounts);
}
