import type { ColumnMeasure, MeasureColumnsRequest } from '../predictionLogStore';
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

/** Squares of larger numbers may not be finite, which engines refuse to average. */
const largestSquarable = 1e150;

/** A row a slice: slice, segment, rows, then a number a measure. */
export function buildColumnMeasures(
  request: MeasureColumnsRequest,
  limit: number,
  time: LogTime | null,
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const { measures } = request;
  const raw = measures.map((measure) => buildRaw(measure, relation, dialect));
  const sliced = buildSlicedRows(request, raw, time, relation, dialect);
  const facts = [
    dialect.toNumber(sql`slice`),
    sql`segment`,
    dialect.toNumber(sql`count(*)`),
    ...measures.map((measure, index) => dialect.toNumber(buildMeasure(measure, buildColumnAlias(index), dialect))),
  ];
  const order = sql`slice, ${dialect.byCodePoint(sql`segment`)}`;
  return sql`${sliced} SELECT ${sql.join(facts, ', ')} FROM sliced GROUP BY slice, segment ORDER BY ${order} LIMIT ${sql.integer(limit)}`;
}

/** What the measure is taken of: NULL for rows that don't count. */
function buildRaw({ kind, column: name }: ColumnMeasure, relation: SqlRelation, dialect: SqlDialect): SqlFragment {
  const column = findColumn(relation, name);
  switch (kind) {
    case 'filled':
    case 'distinct':
      return column.type === 'number' ? buildNumber(column, relation, dialect) : buildText(column, relation, dialect);
    case 'not_numbers': {
      const text = buildText(column, relation, dialect);
      return sql`CASE WHEN ${text} IS NOT NULL AND NOT ${dialect.isNumberText(text)} THEN 1 END`;
    }
    case 'deviation':
      return buildBounded(buildNumber(column, relation, dialect), largestSquarable);
    case 'mean':
    case 'mean_magnitude':
    case 'minimum':
    case 'maximum':
    case 'quantile':
      return buildBounded(buildNumber(column, relation, dialect), Number.MAX_VALUE);
  }
}

function buildBounded(number: SqlFragment, most: number): SqlFragment {
  return sql`CASE WHEN ${number} >= ${sql.number(-most)} AND ${number} <= ${sql.number(most)} THEN ${number} END`;
}

function buildMeasure(measure: ColumnMeasure, value: SqlFragment, dialect: SqlDialect): SqlFragment {
  switch (measure.kind) {
    case 'filled':
    case 'not_numbers':
      return sql`count(${value})`;
    case 'distinct':
      return sql`count(DISTINCT ${value})`;
    case 'mean':
      return sql`avg(${value})`;
    case 'mean_magnitude':
      return sql`avg(abs(${value}))`;
    case 'deviation':
      return sql`stddev_pop(${value})`;
    case 'minimum':
      return sql`min(${value})`;
    case 'maximum':
      return sql`max(${value})`;
    case 'quantile':
      return dialect.quantile(value, measure.share);
  }
}
