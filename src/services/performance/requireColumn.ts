import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';

/** The column of that meaning, or a QueryError that says what to map. */
export function requireColumn(
  log: ModelLog,
  column: string | undefined,
  meaning: 'prediction' | 'probability' | 'group'
): string {
  if (column === undefined) {
    throw new QueryError(
      `Model "${log.model}" has no ${meaning} column, which this answer needs`,
      `Map "columns.${meaning}" in the data source's settings, or choose another metric.`
    );
  }
  return column;
}
