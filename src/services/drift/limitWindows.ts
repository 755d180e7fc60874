import { QueryError } from '../queryError';

const mostCells = 20_000;

/** Most windows that an answer of so many rows a window may have. */
export function limitWindows(rowsPerWindow: number): number {
  const limit = Math.floor(mostCells / Math.max(1, rowsPerWindow));
  if (limit === 0) {
    throw new QueryError(
      `The answer would have ${rowsPerWindow} rows for each window; ${mostCells} rows is the most`,
      'Ask for fewer models, columns or segments.'
    );
  }
  return limit;
}
