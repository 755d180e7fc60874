import { QueryError } from '../queryError';
import { getNearestName } from './getNearestName';

const listed = 30;

/** "There is no <what> "<name>"": with the nearest name and the names there are. */
export function buildUnknownNameError(what: string, name: string, names: readonly string[]): QueryError {
  const message = `There is no ${what} "${name}"`;
  if (names.length === 0) {
    return new QueryError(message, `There is no ${what} to choose from yet.`);
  }
  const nearest = getNearestName(name, names);
  const rest = names.length > listed ? ` and ${names.length - listed} more` : '';
  const list = `There is ${names.slice(0, listed).join(', ')}${rest}.`;
  return new QueryError(message, nearest === undefined ? list : `Did you mean "${nearest}"? ${list}`);
}
