import type { CountOutcomesRequest, OutcomeRequest } from '../outcomeCounts';
import { buildFilter } from './buildFilter';
import type { LabelledRelation } from './buildLabelledRelation';
import { buildNumber } from './buildNumber';
import { buildSlicedRows } from './buildSlicedRows';
import { buildText } from './buildText';
import { findColumn } from './findColumn';
import type { LogTime } from './logTime';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlColumn, SqlRelation } from './sqlRelation';

type CountedOutcome = Exclude<OutcomeRequest, { kind: 'errors' | 'lists' }>;

/**
 * Rows by outcome. A row a slice, segment and distinct outcome: slice, segment, then for `binary` prediction, score, label; for
 * `classes` prediction, label; for `residuals` the residual and whether there is a label; then rows.
 */
export function buildOutcomeCounts(
  request: CountOutcomesRequest & { outcome: CountedOutcome },
  limit: number,
  time: LogTime | null,
  labelled: LabelledRelation,
  dialect: SqlDialect
): SqlFragment {
  const { relation } = labelled;
  const parts = buildParts(request.outcome, labelled, dialect);
  const names = parts.map((_, index) => sql.identifier(`c${index}`));
  const answer = [
    dialect.toNumber(sql`slice`),
    sql`segment`,
    ...parts.map(({ isText }, index) => (isText ? pick(names, index) : dialect.toNumber(pick(names, index)))),
    dialect.toNumber(sql`count(*)`),
  ];
  const sorted = parts.map(({ isText }, index) =>
    isText ? dialect.byCodePoint(pick(names, index)) : pick(names, index)
  );
  const byScore = request.outcome.kind === 'binary' ? [...sorted.slice(1, 2), ...sorted] : sorted;
  const order = [sql`slice`, dialect.byCodePoint(sql`segment`), ...byScore];
  const sliced = buildSlicedRows(
    request,
    parts.map(({ expression }) => expression),
    time,
    relation,
    dialect
  );
  const keys = sql.join([sql`slice`, sql`segment`, ...names], ', ');
  return sql`${sliced} SELECT ${sql.join(answer, ', ')} FROM sliced GROUP BY ${keys} ORDER BY ${sql.join(order, ', ')} LIMIT ${sql.integer(limit)}`;
}

interface Part {
  expression: SqlFragment;
  isText: boolean;
}

function buildParts(outcome: CountedOutcome, { relation, label }: LabelledRelation, dialect: SqlDialect): Part[] {
  const getColumn = (name: string): SqlColumn => findColumn(relation, name);
  switch (outcome.kind) {
    case 'binary': {
      const { positive, prediction, score } = outcome;
      const absent = dialect.toNumber(sql`NULL`);
      return [
        prediction === undefined ? absent : buildIsPositive(getColumn(prediction), positive, relation, dialect),
        score === undefined ? absent : buildNumber(getColumn(score), relation, dialect),
        buildIsPositive(label, positive, relation, dialect),
      ].map((expression) => ({ expression, isText: false }));
    }
    case 'classes':
      return [getColumn(outcome.prediction), label].map((column) => ({
        expression: buildText(column, relation, dialect),
        isText: true,
      }));
    case 'residuals': {
      const target = buildNumber(label, relation, dialect);
      const residual = sql`${buildNumber(getColumn(outcome.prediction), relation, dialect)} - ${target}`;
      const isLabelled = sql`CASE WHEN ${target} IS NULL THEN 0 ELSE 1 END`;
      return [residual, isLabelled].map((expression) => ({ expression, isText: false }));
    }
  }
}

/** 1 where the column holds the positive class, 0 where another, NULL where none. */
function buildIsPositive(column: SqlColumn, positive: string, relation: SqlRelation, dialect: SqlDialect): SqlFragment {
  const isPositive = buildFilter({ column: column.name, operator: '=', value: positive }, relation, dialect);
  return sql`CASE WHEN ${buildText(column, relation, dialect)} IS NULL THEN NULL WHEN ${isPositive} THEN 1 ELSE 0 END`;
}

function pick(names: readonly SqlFragment[], index: number): SqlFragment {
  return names[index] ?? sql`NULL`;
}
