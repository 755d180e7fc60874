import type { ListValuesRequest } from '../predictionLogStore';
import { buildCondition } from './buildCondition';
import { buildText } from './buildText';
import { findColumn } from './findColumn';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlRelation } from './sqlRelation';

/** A row a value, the most frequent first: text, rows. */
export function buildValueList(
  request: ListValuesRequest,
  time: LogTime | null,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const text = buildText(findColumn(relation, request.column), relation, dialect);
  const { filters, from, to } = request.selection;
  const condition = buildCondition(filters, { from, to }, time, relation, dialect);
  const named = sql`WITH named AS (SELECT ${text} AS name FROM ${relation.from} AS log WHERE ${condition})`;
  const order = sql`count(*) DESC, ${dialect.byCodePoint(sql`name`)}`;
  return sql`${named} SELECT name, ${dialect.toNumber(sql`count(*)`)} FROM named WHERE name IS NOT NULL GROUP BY name ORDER BY ${order} LIMIT ${sql.integer(request.limit)}`;
}
