import type { ColumnStatistics } from '../../core/drift/driftTypes';

/** Rows of a column's statistics, the missing included. */
export function getRowCount(statistics: ColumnStatistics): number {
  const counted = statistics.counts.reduce((sum, count) => sum + count, 0);
  return counted + statistics.missing + (statistics.type === 'values' ? statistics.infinite : 0);
}
