import { conventions } from '../../core/drift/conventions/conventions';
import { driftMethods } from '../../schema/query/driftMethod';
import type { Convention, DriftMethod } from '../../schema/query/driftMethod';
import { QueryError } from '../queryError';

/** Throws a QueryError where a convention doesn't have a method. */
export function assertMethodOfConvention(method: DriftMethod, convention: Convention): void {
  if (method === 'auto' || conventions[convention][method] !== undefined) {
    return;
  }
  const offered = driftMethods.filter((name) => name === 'auto' || conventions[convention][name] !== undefined);
  throw new QueryError(`The convention "${convention}" has no method "${method}"`, `It has ${offered.join(', ')}.`);
}
