import type { CountOutcomesRequest, OutcomeRequest } from '../outcomeCounts';
import { buildColumn } from './buildColumn';
import type { LabelledRelation } from './buildLabelledRelation';
import { buildNumber } from './buildNumber';
import { buildSlicedRows } from './buildSlicedRows';
import { buildText } from './buildText';
import { findColumn } from './findColumn';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';

const largest = sql.number(Number.MAX_VALUE);
const list = sql`slice, segment, list`;

/**
 * A row a slice, segment and list: slice, segment, rows, labelled rows, whether the list has its name and all scores and labels, then
 * gain, ideal gain, precision, relevant items and the first one's place.
 */
export function buildListSums(
  request: CountOutcomesRequest & { outcome: Extract<OutcomeRequest, { kind: 'lists' }> },
  limit: number,
  time: LogTime | null,
  labelled: LabelledRelation,
  dialect: SqlDialect
): SqlFragment {
  const { relation } = labelled;
  const { group, score, k } = request.outcome;
  const columns = [
    buildText(findColumn(relation, group), relation, dialect),
    buildNumber(findColumn(relation, score), relation, dialect),
    buildRelevance(labelled, dialect),
  ];
  const sliced = buildSlicedRows(request, columns, time, relation, dialect);
  const finite = (column: SqlFragment): SqlFragment => sql`CASE WHEN abs(${column}) <= ${largest} THEN ${column} END`;
  const rated = sql`rated AS (SELECT slice, segment, c0 AS list, ${finite(sql`c1`)} AS score, ${finite(sql`c2`)} AS relevance FROM sliced)`;
  const placed = sql`placed AS (SELECT *, row_number() OVER (PARTITION BY ${list} ORDER BY score DESC, relevance) AS place, row_number() OVER (PARTITION BY ${list} ORDER BY relevance DESC) AS ideal_place, CASE WHEN relevance > 0 THEN 1 ELSE 0 END AS relevant FROM rated)`;
  const hits = sql`hits AS (SELECT *, sum(relevant) OVER (PARTITION BY ${list} ORDER BY place ROWS UNBOUNDED PRECEDING) AS hits FROM placed)`;
  const isCounted = (place: SqlFragment): SqlFragment => (k === null ? sql`TRUE` : sql`${place} <= ${sql.integer(k)}`);
  const discount = (place: SqlFragment): SqlFragment =>
    sql`CASE WHEN ${isCounted(place)} THEN relevance * (ln(2) / ln(${dialect.toNumber(place)} + 1)) END`;
  const precision = sql`CASE WHEN relevant = 1 AND ${isCounted(sql`place`)} THEN ${dialect.toNumber(sql`hits`)} / place END`;
  const isWhole = sql`list IS NOT NULL AND count(score) = count(*) AND count(relevance) = count(*)`;
  const answer = [
    sql`count(*)`,
    sql`count(relevance)`,
    sql`CASE WHEN ${isWhole} THEN 1 ELSE 0 END`,
    ...[discount(sql`place`), discount(sql`ideal_place`), precision].map((term) => sql`COALESCE(sum(${term}), 0)`),
    sql`sum(relevant)`,
    sql`COALESCE(min(CASE WHEN relevant = 1 THEN place END), 0)`,
  ].map((fact) => dialect.toNumber(fact));
  const order = sql.join([sql`slice`, ...[sql`segment`, sql`list`].map((text) => dialect.byCodePoint(text))], ', ');
  return sql`${sliced}, ${rated}, ${placed}, ${hits} SELECT ${dialect.toNumber(sql`slice`)}, segment, ${sql.join(answer, ', ')} FROM hits GROUP BY ${list} ORDER BY ${order} LIMIT ${sql.integer(limit)}`;
}

/** The label as a number; of a label that is true or false, 1 or 0. */
function buildRelevance({ relation, label }: LabelledRelation, dialect: SqlDialect): SqlFragment {
  const column = buildColumn(label);
  return label.type === 'boolean'
    ? dialect.toNumber(sql`CASE WHEN ${column} THEN 1 WHEN NOT ${column} THEN 0 END`)
    : buildNumber(label, relation, dialect);
}
