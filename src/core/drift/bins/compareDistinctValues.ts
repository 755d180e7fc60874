import type { ValueCounts } from '../../stats/samples/valueCounts';
import { compareSteps } from '../../stats/samples/compareSteps';
import { buildLabelledBins } from './buildLabelledBins';
import type { BinLabel, LabelledBins } from './labelledBins';

const mostNamed = 1000;

/** One bin a distinct number over both samples; null when one has no rows. Beyond 1,000 they have no names. O(distinct values). */
export function compareDistinctValues(reference: ValueCounts, current: ValueCounts): LabelledBins | null {
  const steps = compareSteps(reference, current);
  if (steps === null) return null;
  if (steps.values.length > mostNamed) {
    const unnamed: BinLabel = { category: null, role: 'category', low: null, high: null };
    const labels = new Array<BinLabel>(steps.values.length).fill(unnamed);
    return {
      labels,
      reference: steps.referenceCounts,
      current: steps.currentCounts,
      newCategories: [],
      vanishedCategories: [],
    };
  }
  const labels = Array.from(steps.values, (value): BinLabel => ({
    category: String(value),
    role: 'category',
    low: null,
    high: null,
  }));
  return buildLabelledBins(labels, steps.referenceCounts, steps.currentCounts);
}
