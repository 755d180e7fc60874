import type { ColumnStatistics, DriftConvention, DriftMethodName, DriftReason } from '../driftTypes';
import { resolveEvidentlyMethod } from './evidently/resolveEvidentlyMethod';
import { getColumnPair } from './getColumnPair';
import type { ReferenceColumn } from './referenceColumn';

export interface MethodChoice {
  name: DriftMethodName;
  choice: string;
}

/** The method that a convention picks by itself for a column. */
export function chooseMethod(
  convention: DriftConvention,
  reference: ReferenceColumn,
  current: ColumnStatistics
): MethodChoice | DriftReason {
  if (convention === 'plumbline') {
    return {
      name: 'psi',
      choice: 'psi suits numbers and text alike, sees missing values, adds up over bins, and knows its noise',
    };
  }
  const numeric = reference.kind === 'numeric';
  if (convention === 'sagemaker')
    return { name: numeric ? 'kolmogorov_smirnov' : 'l_infinity', choice: "Model Monitor's default for the kind" };
  if (convention === 'azureml')
    return { name: numeric ? 'wasserstein' : 'jensen_shannon', choice: "Azure ML's default for the kind" };
  if (convention === 'nannyml') return { name: 'jensen_shannon', choice: "NannyML's default for every column" };
  const pair = getColumnPair({ reference, current });
  if (typeof pair === 'string') return pair;
  return {
    name: resolveEvidentlyMethod(pair),
    choice: `Evidently's choice for ${pair.n} reference rows by distinct values`,
  };
}
