import type { DeviationRow } from './deviationRow';

/** New rows with the breaches of the rows before, by name: they hold until they are forecast anew, so that a refresh doesn't blank them. */
export function keepBreaches(rows: readonly DeviationRow[], before: readonly DeviationRow[] = []): DeviationRow[] {
  const known = new Map(before.map(({ series, breach }) => [series.name, breach]));
  return rows.map((row) => ({ ...row, breach: known.get(row.series.name) }));
}
