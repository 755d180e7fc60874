import { StoreError } from '../storeError';
import type { SqlColumn, SqlRelation } from './sqlRelation';

const mostNamesShown = 30;

/** The column of that exact name, or a StoreError that says which there are. */
export function findColumn(relation: SqlRelation, name: string): SqlColumn {
  const column = relation.columns.find((candidate) => candidate.name === name);
  if (!column) {
    const names = relation.columns.map((candidate) => candidate.name);
    const shown = names.slice(0, mostNamesShown).join(', ') + (names.length > mostNamesShown ? ', …' : '');
    throw new StoreError(
      'missing_column',
      `The log ${relation.source} has no column ${name}.`,
      `Map one of its columns instead: ${shown}. Names are case-sensitive.`
    );
  }
  return column;
}
