import { buildColumn } from './buildColumn';
import { buildColumnAlias } from './buildColumnAlias';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlColumn, SqlRelation } from './sqlRelation';

const sampleRows = 1000;

/**
 * One row about the log's first rows, with three numbers a column: how many values there are; then for text how many are times,
 * twice, and for numbers the least and the largest.
 */
export function buildTimeSample(
  columns: readonly SqlColumn[],
  relation: SqlRelation,
  dialect: SqlDialect
): SqlFragment {
  const sampled = columns.map((column, index) => sql`${buildColumn(column)} AS ${buildColumnAlias(index)}`);
  const facts = columns.flatMap((column, index) => buildFacts(column, buildColumnAlias(index), dialect));
  const sample = sql`WITH sample AS (SELECT ${sql.join(sampled, ', ')} FROM ${relation.from} AS log LIMIT ${sql.integer(sampleRows)})`;
  return sql`${sample} SELECT ${sql.join(
    facts.map((fact) => dialect.toNumber(fact)),
    ', '
  )} FROM sample`;
}

function buildFacts(column: SqlColumn, value: SqlFragment, dialect: SqlDialect): SqlFragment[] {
  if (column.type === 'number') {
    return [sql`count(${value})`, sql`min(${value})`, sql`max(${value})`];
  }
  const times = sql`count(CASE WHEN ${dialect.isTimeText(value)} THEN 1 END)`;
  return [sql`count(${value})`, times, times];
}
