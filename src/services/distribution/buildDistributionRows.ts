import type { ColumnScore } from '../../core/drift/driftTypes';
import type { distributionColumns } from '../../schema/frames/distributionColumns';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { Privacy } from '../segments/listSegments';
import { formatBin } from './formatBin';
import { hideRareCategories } from './hideRareCategories';

/** The bins of a comparison as rows of the answer. Bins that are empty on both sides are left out where they gather leftovers. */
export function buildDistributionRows(
  { contributions }: ColumnScore,
  privacy: Privacy
): Array<SpecRow<typeof distributionColumns>> {
  const bins = hideRareCategories(contributions, privacy).filter(
    ({ role, referenceCount, currentCount }) =>
      role === 'bin' || role === 'category' || referenceCount + currentCount > 0
  );
  const reference = bins.reduce((sum, bin) => sum + bin.referenceCount, 0);
  const current = bins.reduce((sum, bin) => sum + bin.currentCount, 0);
  return bins.map((bin, place) => ({
    bin_order: place,
    bin: formatBin(bin),
    bin_low: bin.low,
    bin_high: bin.high,
    reference_count: bin.referenceCount,
    reference_share: getShare(bin.referenceCount, reference),
    current_count: bin.currentCount,
    current_share: getShare(bin.currentCount, current),
    contribution: bin.contribution,
  }));
}

function getShare(count: number, total: number): number | null {
  return total === 0 ? null : count / total;
}
