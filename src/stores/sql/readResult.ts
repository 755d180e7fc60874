import { StoreError } from '../storeError';
import type { SqlResult } from './sqlEngine';

export interface ResultReader {
  getNumbers(column: number): Float64Array;
  getTexts(column: number): ReadonlyArray<string | null>;
}

/** Columns of a result by position, with the type that the statement gave them. */
export function readResult(result: SqlResult): ResultReader {
  const fail = (column: number, wanted: string): never => {
    throw new StoreError(
      'engine',
      `Column ${column} of the engine's answer is not ${wanted}.`,
      'Report this: it is a fault of the plugin.'
    );
  };
  return {
    getNumbers(column) {
      const found = result.columns[column];
      return found?.type === 'number' ? found.values : fail(column, 'numbers');
    },
    getTexts(column) {
      const found = result.columns[column];
      return found?.type === 'text' ? found.values : fail(column, 'text');
    },
  };
}
