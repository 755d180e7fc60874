import type { SampleRow } from './sampleLog';

/** The sample log as a query, to be written as a file. */
export function buildSampleQuery(rows: readonly SampleRow[]): string {
  const text = (value: string | null): string => (value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`);
  const number = (value: number | null): string => (value === null ? 'NULL' : `'${String(value)}'::DOUBLE`);
  const values = rows.map(
    (row) =>
      `(make_timestamp(${row.ms * 1000}::BIGINT), ${text(row.id)}, ${number(row.score)}, ${row.whole ?? 'NULL'}::INTEGER, ` +
      `${row.flag ?? 'NULL'}::BOOLEAN, ${text(row.name)}, ${text(row.region)})`
  );
  return `SELECT * FROM (VALUES ${values.join(', ')}) AS log(ts, id, score, whole, flag, "na""me", region)`;
}
