import { QueryError } from '../../queryError';

/** Rows of so many windows fit into memory and are worked through in a few seconds. */
const mostWindows = 200;

/** Most windows that an answer whose windows are judged row by row may have, of so many models and segments. */
export function limitRowWindows(groups: number): number {
  const limit = Math.floor(mostWindows / Math.max(1, groups));
  if (limit === 0) {
    throw new QueryError(
      `${groups} models and segments are more than can be judged row by row in one answer; ${mostWindows} is the most`,
      'Ask for fewer models or segments.'
    );
  }
  return limit;
}
