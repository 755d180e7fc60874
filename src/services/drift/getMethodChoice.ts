import type { ModelColumn } from '../models/modelLog';
import type { ComparisonRequest } from './comparisonRequest';
import type { DriftMethodChoice } from './driftCompute';

export function getMethodChoice(request: ComparisonRequest, column: ModelColumn): DriftMethodChoice {
  const { method, convention, threshold, columns } = request;
  return { kind: column.kind, method, convention, threshold, features: columns.length };
}
