import type { ReferenceColumn } from '../conventions/referenceColumn';
import type { ColumnStatistics } from '../driftTypes';
import { buildLabelledBins } from './buildLabelledBins';
import { countPlumblineBins } from './countPlumblineBins';
import type { LabelledBins } from './labelledBins';

/** Both sides in the bins of the plumbline convention that hold a row, missing last; null when the statistics of the window don't fit the reference's. */
export function comparePlumblineBins(reference: ReferenceColumn, current: ColumnStatistics): LabelledBins | null {
  const bins = countPlumblineBins(reference, current);
  return bins && buildLabelledBins(bins.labels, bins.reference, bins.current, bins);
}
