import type { RowSelection } from '../predictionLogStore';
import { buildColumn } from './buildColumn';
import { buildEpochMs } from './buildEpochMs';
import { buildFilter } from './buildFilter';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlRelation } from './sqlRelation';

export interface TimeBounds {
  from: number | null;
  to: number | null;
}

/** Which rows of the log count: dated ones within the bounds that pass every filter. */
export function buildCondition(
  filters: RowSelection['filters'],
  bounds: TimeBounds,
  time: LogTime,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const moment = dialect.toTime(buildColumn(time.column), time.encoding);
  const conditions = [sql`${buildEpochMs(time, dialect)} IS NOT NULL`];
  if (bounds.from !== null) {
    conditions.push(sql`${moment} >= ${dialect.buildMoment(bounds.from, time.encoding)}`);
  }
  if (bounds.to !== null) {
    conditions.push(sql`${moment} < ${dialect.buildMoment(bounds.to, time.encoding)}`);
  }
  conditions.push(...filters.map((filter) => buildFilter(filter, relation, dialect)));
  return sql.join(conditions, ' AND ');
}
