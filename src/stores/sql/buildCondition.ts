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

/** Which rows of the log count: dated ones within the bounds that pass every filter. A log without times has no bounds. */
export function buildCondition(
  filters: RowSelection['filters'],
  bounds: TimeBounds,
  time: LogTime | null,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const conditions = [
    sql`${buildEpochMs(time, dialect)} IS NOT NULL`,
    ...(time ? buildBounds(bounds, time, dialect) : []),
    ...filters.map((filter) => buildFilter(filter, relation, dialect)),
  ];
  return sql.join(conditions, ' AND ');
}

function buildBounds({ from, to }: TimeBounds, time: LogTime, dialect: SqlDialect): SqlFragment[] {
  const moment = dialect.toTime(buildColumn(time.column), time.encoding);
  return [
    ...(from === null ? [] : [sql`${moment} >= ${dialect.buildMoment(from, time.encoding)}`]),
    ...(to === null ? [] : [sql`${moment} < ${dialect.buildMoment(to, time.encoding)}`]),
  ];
}
