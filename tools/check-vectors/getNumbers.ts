import { getCells } from './getCells';
import type { CsvColumns } from './readCsvColumns';

export function getNumbers(columns: CsvColumns, name: string, rows?: readonly number[]): Array<number | null> {
  return getCells(columns, name, rows).map((cell) => (cell === null ? null : Number(cell)));
}
