import { StoreError } from '../storeError';
import { buildColumn } from './buildColumn';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';
import type { SqlColumn, SqlRelation } from './sqlRelation';

/** A column as text, NULL where it is missing. */
export function buildText(column: SqlColumn, relation: SqlRelation, dialect: SqlDialect): SqlFragment {
  if (column.type === 'other') {
    throw new StoreError(
      'wrong_type',
      `The column ${column.name} of ${relation.source} holds ${column.engineType}, which has no single value a row.`,
      'Leave it out of the mapping, or store its parts as columns of their own.'
    );
  }
  return dialect.toText(buildColumn(column), column);
}
