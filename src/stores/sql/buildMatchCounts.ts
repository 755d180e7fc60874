import type { CountMatchesRequest } from '../predictionLogStore';
import { buildColumnAlias } from './buildColumnAlias';
import { buildFilter } from './buildFilter';
import { buildSlicedRows } from './buildSlicedRows';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlRelation } from './sqlRelation';

/** A row a slice: slice, segment, rows that pass the filter. */
export function buildMatchCounts(
  request: CountMatchesRequest,
  limit: number,
  time: LogTime | null,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const passes = sql`CASE WHEN ${buildFilter(request.match, relation, dialect)} THEN 1 END`;
  const sliced = buildSlicedRows(request, [passes], time, relation, dialect);
  const facts = [dialect.toNumber(sql`slice`), sql`segment`, dialect.toNumber(sql`count(${buildColumnAlias(0)})`)];
  const order = sql`slice, ${dialect.byCodePoint(sql`segment`)}`;
  return sql`${sliced} SELECT ${sql.join(facts, ', ')} FROM sliced GROUP BY slice, segment ORDER BY ${order} LIMIT ${sql.integer(limit)}`;
}
