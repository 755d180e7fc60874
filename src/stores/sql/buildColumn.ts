import { sql } from './sql';
import type { SqlColumn } from './sqlRelation';
import type { SqlFragment } from './sqlFragment';

/** A column of the log, which every statement calls `log`. */
export function buildColumn(column: SqlColumn): SqlFragment {
  return sql`log.${sql.identifier(column.name)}`;
}
