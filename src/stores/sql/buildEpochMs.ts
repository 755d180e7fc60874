import { buildColumn } from './buildColumn';
import type { LogTime } from './logTime';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';

/** A row's time in whole epoch ms, NULL where it has none. */
export function buildEpochMs(time: LogTime, dialect: SqlDialect): SqlFragment {
  return dialect.toEpochMs(buildColumn(time.column), time.encoding, time.column.integer);
}
