import type { CsvColumns } from './readCsvColumns';

/** Cells of a column, all of them or those of some rows. */
export function getCells(columns: CsvColumns, name: string, rows?: readonly number[]): ReadonlyArray<string | null> {
  const cells = columns.get(name);
  if (!cells) throw new Error(`The data file has no column "${name}".`);
  return rows ? rows.map((row) => cells[row] ?? null) : cells;
}
