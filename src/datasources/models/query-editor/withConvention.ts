import { conventions } from '../../../core/drift/conventions/conventions';
import type { Convention } from '../../../schema/query/driftMethod';
import type { QueryOf } from '../modelsQuery';

/** The query under another convention; a method that it doesn't have becomes the one that it picks by itself. */
export function withConvention<Query extends QueryOf<'drift'> | QueryOf<'distribution'>>(
  query: Query,
  convention: Convention
): Query {
  const { method = 'auto' } = query;
  const isOffered = method === 'auto' || conventions[convention][method] !== undefined;
  return { ...query, convention, method: isOffered ? method : 'auto' };
}
