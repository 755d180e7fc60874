import { conventions } from '../../../core/drift/conventions/conventions';
import { multivariateConventions } from '../../../core/drift/multivariate/multivariateConventions';
import type { Convention } from '../../../schema/query/driftMethod';
import { isMultivariate } from '../../../services/drift/multivariate/isMultivariate';
import type { QueryOf } from '../modelsQuery';

/** The query under another convention; a method that it doesn't have becomes the one that it picks by itself. */
export function withConvention<Query extends QueryOf<'drift'> | QueryOf<'distribution'>>(
  query: Query,
  convention: Convention
): Query {
  const { method = 'auto' } = query;
  const isOffered = isMultivariate(method)
    ? multivariateConventions[convention] !== undefined
    : method === 'auto' || conventions[convention][method] !== undefined;
  const { noise } = query;
  return {
    ...query,
    convention,
    method: isOffered ? method : 'auto',
    ...(noise !== undefined && { noise: convention === 'plumbline' ? noise : undefined }),
  };
}
