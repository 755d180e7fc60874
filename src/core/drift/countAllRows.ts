import { countRows } from '../stats/samples/countRows';
import type { ColumnStatistics } from './driftTypes';

/** Rows of a column, the missing and the infinite included. */
export function countAllRows(statistics: ColumnStatistics): number {
  const infinite = statistics.type === 'values' ? statistics.infinite : 0;
  return countRows(statistics.counts) + statistics.missing + infinite;
}
