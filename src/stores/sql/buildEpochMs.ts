import { buildColumn } from './buildColumn';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';

/** A row's time in whole epoch ms, NULL where it has none; 0 for every row of a log without times. */
export function buildEpochMs(time: LogTime | null, dialect: SqlDialect): SqlFragment {
  return time ? dialect.toEpochMs(buildColumn(time.column), time.encoding, time.column.integer) : sql`0`;
}
