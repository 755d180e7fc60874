import type { CountRowsRequest } from '../predictionLogStore';
import { buildSlicedRows } from './buildSlicedRows';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlRelation } from './sqlRelation';

/** A row a slice: slice, segment, rows, first and last epoch ms. */
export function buildRowCounts(
  request: CountRowsRequest,
  limit: number,
  time: LogTime | null,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const numbers = [sql`count(*)`, sql`min(ms)`, sql`max(ms)`].map((fact) => dialect.toNumber(fact));
  const answer = [dialect.toNumber(sql`slice`), sql`segment`, ...numbers];
  const sliced = buildSlicedRows(request, [], time, relation, dialect);
  const order = sql`slice, ${dialect.byCodePoint(sql`segment`)}`;
  return sql`${sliced} SELECT ${sql.join(answer, ', ')} FROM sliced GROUP BY slice, segment ORDER BY ${order} LIMIT ${sql.integer(limit)}`;
}
