import type { ErrorSums } from '../../core/performance/regression/errorSums';
import type { CountOutcomesRequest } from '../outcomeCounts';
import type { LabelledRelation } from './buildLabelledRelation';
import { buildNumber } from './buildNumber';
import { buildSlicedRows } from './buildSlicedRows';
import { errorSumNames } from './errorSumNames';
import { findColumn } from './findColumn';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';

const largest = sql.number(Number.MAX_VALUE);

/** Each sum as an expression of error e, centred error r, centred label d, prediction p and label y of a row. */
const summands: Record<keyof ErrorSums, SqlFragment> = {
  rows: sql`CASE WHEN e IS NULL THEN 0 ELSE 1 END`,
  errors: sql`e`,
  absolute: sql`abs(e)`,
  squared: sql`e * e`,
  fourth: sql`e * e * e * e`,
  centred: sql`r * r`,
  centredFourth: sql`r * r * r * r`,
  spread: sql`d * d`,
  spreadFourth: sql`d * d * d * d`,
  squaredBySpread: sql`e * e * d * d`,
  centredBySpread: sql`r * r * d * d`,
  zeros: sql`CASE WHEN y = 0 THEN 1 ELSE 0 END`,
  relative: sql`relative_error`,
  relativeSquared: sql`relative_error * relative_error`,
  symmetric: sql`symmetric_error`,
  symmetricSquared: sql`symmetric_error * symmetric_error`,
  belowLog: sql`CASE WHEN y <= -1 OR p <= -1 THEN 1 ELSE 0 END`,
  logSquared: sql`logged * logged`,
  logFourth: sql`logged * logged * logged * logged`,
};

/** A row a slice and segment: slice, segment, rows, labelled rows, then the sums in the order of `errorSumNames`. */
export function buildErrorSums(
  request: CountOutcomesRequest & { outcome: { prediction: string } },
  limit: number,
  time: LogTime | null,
  { relation, label }: LabelledRelation,
  dialect: SqlDialect
): SqlFragment {
  const numbers = [
    buildNumber(findColumn(relation, request.outcome.prediction), relation, dialect),
    buildNumber(label, relation, dialect),
  ];
  const sliced = buildSlicedRows(request, numbers, time, relation, dialect);
  const paired = sql`paired AS (SELECT slice, segment, c1 AS target, CASE WHEN abs(c0 - c1) <= ${largest} THEN c0 END AS p, CASE WHEN abs(c0 - c1) <= ${largest} THEN c1 END AS y FROM sliced)`;
  const slice = sql`OVER (PARTITION BY slice, segment)`;
  const centred = sql`centred AS (SELECT *, p - y AS e, (p - y) - avg(p - y) ${slice} AS r, y - avg(y) ${slice} AS d FROM paired)`;
  const relative = sql`CASE WHEN y <> 0 THEN abs(e) / abs(y) END AS relative_error`;
  const symmetric = sql`CASE WHEN abs(y) + abs(p) > 0 THEN 2 * abs(e) / (abs(y) + abs(p)) ELSE 0 END AS symmetric_error`;
  const logged = sql`CASE WHEN y > -1 AND p > -1 THEN ln(1 + p) - ln(1 + y) END AS logged`;
  const terms = sql`terms AS (SELECT *, ${relative}, ${symmetric}, ${logged} FROM centred)`;
  const answer = [
    dialect.toNumber(sql`slice`),
    sql`segment`,
    dialect.toNumber(sql`count(*)`),
    dialect.toNumber(sql`count(target)`),
    ...errorSumNames.map((name) => dialect.toNumber(sql`COALESCE(sum(${summands[name]}), 0)`)),
  ];
  const order = sql`slice, ${dialect.byCodePoint(sql`segment`)}`;
  return sql`${sliced}, ${paired}, ${centred}, ${terms} SELECT ${sql.join(answer, ', ')} FROM terms GROUP BY slice, segment ORDER BY ${order} LIMIT ${sql.integer(limit)}`;
}
