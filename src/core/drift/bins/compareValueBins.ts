import { countBins } from '../../stats/samples/countBins';
import type { ValueCounts } from '../../stats/samples/valueCounts';
import { buildLabelledBins } from './buildLabelledBins';
import { getEdgeLabels } from './getEdgeLabels';
import type { LabelledBins } from './labelledBins';

/** Sorted values of both sides in the same bins, the missing left out: how sample-based measures show their distribution. */
export function compareValueBins(reference: ValueCounts, current: ValueCounts, edges: Float64Array): LabelledBins {
  return buildLabelledBins(getEdgeLabels(edges), countBins(reference, edges).counts, countBins(current, edges).counts);
}
