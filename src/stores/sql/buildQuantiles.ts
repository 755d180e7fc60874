import type { MeasureQuantileRequest } from '../predictionLogStore';
import { buildColumnAlias } from './buildColumnAlias';
import { buildNumber } from './buildNumber';
import { buildSlicedRows } from './buildSlicedRows';
import { findColumn } from './findColumn';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlRelation } from './sqlRelation';

/** A row a slice: slice, segment, rows that hold a number, the quantile of these. */
export function buildQuantiles(
  request: MeasureQuantileRequest,
  limit: number,
  time: LogTime,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const number = buildNumber(findColumn(relation, request.column), relation, dialect);
  const value = buildColumnAlias(0);
  const sliced = buildSlicedRows(request, [number], time, relation, dialect);
  const facts = [
    dialect.toNumber(sql`slice`),
    sql`segment`,
    dialect.toNumber(sql`count(${value})`),
    dialect.toNumber(dialect.quantile(value, request.share)),
  ];
  const order = sql`slice, ${dialect.byCodePoint(sql`segment`)}`;
  return sql`${sliced} SELECT ${sql.join(facts, ', ')} FROM sliced GROUP BY slice, segment ORDER BY ${order} LIMIT ${sql.integer(limit)}`;
}
