import type { SampleRowsRequest } from '../rowSample';
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

/** A row a sampled row: slice, segment, rows of the slice, then the columns. Ordered by slice, segment and hash. */
export function buildRowSample(
  request: SampleRowsRequest,
  limit: number,
  time: LogTime | null,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const raw = request.columns.map(({ column: name, kind }) => {
    const column = findColumn(relation, name);
    return kind === 'numeric' ? buildNumber(column, relation, dialect) : buildText(column, relation, dialect);
  });
  const values = raw.map((_, index) => buildColumnAlias(index));
  const id = relation.columns.find(({ name }) => name === request.id);
  const key = buildColumnAlias(raw.length);
  const sliced = buildSlicedRows(
    request,
    id ? [...raw, buildText(id, relation, dialect)] : raw,
    time,
    relation,
    dialect
  );
  const carried = sql`slice, segment, ${sql.join(values, ', ')}`;
  const mark = id ? dialect.hash([key]) : dialect.hash([sql`ms`, ...values, sql`twin`]);
  const twins = sql`row_number() OVER (PARTITION BY slice, segment, ms, ${sql.join(values, ', ')}) AS twin`;
  const told = id ? sql`SELECT * FROM sliced` : sql`SELECT *, ${twins} FROM sliced`;
  const marked = sql`SELECT ${carried}, count(*) OVER (PARTITION BY slice, segment) AS held, ${mark} AS mark FROM told`;
  const place = sql`row_number() OVER (PARTITION BY slice, segment ORDER BY mark, ${sql.join(values, ', ')}) AS place`;
  const answer = [dialect.toNumber(sql`slice`), sql`segment`, dialect.toNumber(sql`held`), ...values];
  const order = sql`slice, ${dialect.byCodePoint(sql`segment`)}, place`;
  return sql`${sliced}, told AS (${told}), marked AS (${marked}), placed AS (SELECT *, ${place} FROM marked) SELECT ${sql.join(answer, ', ')} FROM placed WHERE place <= ${sql.integer(request.mostRows)} ORDER BY ${order} LIMIT ${sql.integer(limit)}`;
}
