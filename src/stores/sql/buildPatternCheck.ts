import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';

/** A statement that fails where the engine can't read the pattern, without reading the log. */
export function buildPatternCheck(pattern: string, dialect: SqlDialect): SqlFragment {
  return sql`SELECT CASE WHEN ${dialect.matchesWhole(sql.text(''), sql.text(pattern))} THEN 1 ELSE 0 END`;
}
