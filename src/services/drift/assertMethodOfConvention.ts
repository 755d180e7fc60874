import { conventions } from '../../core/drift/conventions/conventions';
import { columnDriftMethods } from '../../schema/query/driftMethod';
import type { ColumnDriftMethod, Convention } from '../../schema/query/driftMethod';
import { QueryError } from '../queryError';

/** Throws a QueryError where a convention doesn't have a method. */
export function assertMethodOfConvention(method: ColumnDriftMethod, convention: Convention): void {
  if (method === 'auto' || conventions[convention][method] !== undefined) {
    return;
  }
  const offered = columnDriftMethods.filter((name) => name === 'auto' || conventions[convention][name] !== undefined);
  throw new QueryError(`The convention "${convention}" has no method "${method}"`, `It has ${offered.join(', ')}.`);
}
