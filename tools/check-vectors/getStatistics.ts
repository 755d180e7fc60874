import type { ColumnKind, ColumnStatistics } from '../../src/core/drift/driftTypes';
import { buildCategoryCounts } from '../../src/core/stats/samples/buildCategoryCounts';
import { buildValueCounts } from '../../src/core/stats/samples/buildValueCounts';
import { getCells } from './getCells';
import { getNumbers } from './getNumbers';
import type { CsvColumns } from './readCsvColumns';

/** Sufficient statistics of a column over some rows. */
export function getStatistics(
  columns: CsvColumns,
  name: string,
  kind: ColumnKind,
  rows: readonly number[]
): ColumnStatistics {
  if (kind === 'numeric') return { type: 'values', ...buildValueCounts(getNumbers(columns, name, rows)) };
  return { type: 'categories', ...buildCategoryCounts(getCells(columns, name, rows)) };
}
