import type { ColumnRequest, CountColumnsRequest } from '../predictionLogStore';
import { buildBins } from './buildBins';
import { buildColumnAlias } from './buildColumnAlias';
import { buildNumber } from './buildNumber';
import { buildSlicedRows } from './buildSlicedRows';
import { buildText } from './buildText';
import { findColumn } from './findColumn';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlRelation } from './sqlRelation';

/**
 * Counts of several columns in one scan, by grouping sets. A row a column, slice, segment and value:
 * grouping (which column: all bits set but the column's, the first column's the highest), slice, segment,
 * number (bin or value), category, rows. Missing values are NULL in both number and category.
 */
export function buildColumnCounts(
  request: CountColumnsRequest,
  limit: number,
  time: LogTime | null,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const { columns } = request;
  const keys = request.slicing.segment === undefined ? sql`slice` : sql`slice, segment`;
  const segment = request.slicing.segment === undefined ? sql`CAST('' AS VARCHAR)` : sql`segment`;
  const raw = columns.map((column) => buildRaw(column, relation, dialect));
  const aliases = columns.map((_, index) => buildColumnAlias(index));
  const counted = columns.map((column, index) => buildCounted(column, buildColumnAlias(index)));
  const sets = aliases.map((alias) => sql`(${keys}, ${alias})`);
  const numbers = aliases.filter((_, index) => columns[index]?.kind !== 'categories');
  const texts = aliases.filter((_, index) => columns[index]?.kind === 'categories');
  const facts = [
    sql`${dialect.toNumber(sql`GROUPING(${sql.join(aliases, ', ')})`)} AS asked`,
    sql`${dialect.toNumber(sql`slice`)} AS slice_number`,
    sql`${segment} AS segment`,
    sql`${dialect.toNumber(buildFirstPresent(numbers))} AS number`,
    sql`${buildFirstPresent(texts)} AS category`,
    sql`${dialect.toNumber(sql`count(*)`)} AS rows_counted`,
  ];
  const counts = sql`SELECT ${keys}, ${sql.join(counted, ', ')} FROM sliced`;
  const answer = sql`SELECT ${sql.join(facts, ', ')} FROM counted GROUP BY GROUPING SETS (${sql.join(sets, ', ')})`;
  const order = sql`asked, slice_number, ${dialect.byCodePoint(sql`segment`)}, number, ${dialect.byCodePoint(sql`category`)}`;
  const sliced = buildSlicedRows(request, raw, time, relation, dialect);
  return sql`${sliced}, counted AS (${counts}), answer AS (${answer}) SELECT * FROM answer ORDER BY ${order} LIMIT ${sql.integer(limit)}`;
}

function buildRaw(request: ColumnRequest, relation: SqlRelation, dialect: SqlDialect): SqlFragment {
  const column = findColumn(relation, request.column);
  return request.kind === 'categories' ? buildText(column, relation, dialect) : buildNumber(column, relation, dialect);
}

function buildCounted(request: ColumnRequest, alias: SqlFragment): SqlFragment {
  return request.kind === 'bins' ? sql`${buildBins(alias, request.edges)} AS ${alias}` : alias;
}

/** The one of the columns that a grouping set holds. */
function buildFirstPresent(aliases: readonly SqlFragment[]): SqlFragment {
  return aliases.length === 0 ? sql`CAST(NULL AS VARCHAR)` : sql`COALESCE(${sql.join([...aliases, sql`NULL`], ', ')})`;
}
