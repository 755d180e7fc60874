import type { MultivariateDriftMethod } from '../../../schema/query/driftMethod';
import type { ComparisonRequest } from '../comparisonRequest';

/** Everything that decides how all columns of one model are compared together. */
export interface MultivariateRequest extends Omit<ComparisonRequest, 'method'> {
  method: MultivariateDriftMethod;
}
