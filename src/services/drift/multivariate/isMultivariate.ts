import { multivariateDriftMethods } from '../../../schema/query/driftMethod';
import type { DriftMethod, MultivariateDriftMethod } from '../../../schema/query/driftMethod';

/** Whether a method looks at all columns of a window together. */
export function isMultivariate(method: DriftMethod): method is MultivariateDriftMethod {
  return multivariateDriftMethods.some((name) => name === method);
}
