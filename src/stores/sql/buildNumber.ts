import { StoreError } from '../storeError';
import { buildColumn } from './buildColumn';
import { sql } from './sql';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlColumn, SqlRelation } from './sqlRelation';

/** A column as a 64-bit float, NULL where it is missing or NaN. */
export function buildNumber(column: SqlColumn, relation: SqlRelation, dialect: SqlDialect): SqlFragment {
  if (column.type !== 'number') {
    throw new StoreError(
      'wrong_type',
      `The column ${column.name} of ${relation.source} holds ${column.engineType}, not numbers.`,
      'Compare it as categories, or store it as numbers.'
    );
  }
  const number = dialect.toNumber(buildColumn(column));
  return column.integer ? number : sql`CASE WHEN ${dialect.isNaN(number)} THEN NULL ELSE ${number} END`;
}
