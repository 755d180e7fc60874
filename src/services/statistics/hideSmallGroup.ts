import type { ColumnStatistics } from '../../core/drift/driftTypes';
import { buildEmptyStatistics } from './buildEmptyStatistics';
import { getRowCount } from './getRowCount';

/** The statistics, or those of no rows where they are of fewer rows than may be shown. */
export function hideSmallGroup(statistics: ColumnStatistics, minCount: number): ColumnStatistics {
  return getRowCount(statistics) < minCount ? buildEmptyStatistics(statistics) : statistics;
}
