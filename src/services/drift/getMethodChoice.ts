import type { ModelColumn } from '../models/modelLog';
import type { ComparisonRequest } from './comparisonRequest';
import type { DriftMethodChoice } from './driftCompute';

export function getMethodChoice(request: ComparisonRequest, column: ModelColumn): DriftMethodChoice {
  const { method, convention, threshold, noise, columns } = request;
  return { kind: column.kind, method, convention, threshold, noise, features: columns.length };
}
