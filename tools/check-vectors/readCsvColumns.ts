import { readFileSync } from 'node:fs';

/** Columns of a CSV file without quotes: text, an empty cell is missing. */
export type CsvColumns = ReadonlyMap<string, ReadonlyArray<string | null>>;

export function readCsvColumns(path: string): CsvColumns {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const rows = lines.map((line) => line.split(','));
  return new Map(
    header
      .split(',')
      .map((name, i) => [name, rows.map((row) => (row[i] === undefined || row[i] === '' ? null : row[i]))])
  );
}
