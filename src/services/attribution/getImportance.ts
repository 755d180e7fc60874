import type { ModelSettings } from '../../schema/settings/modelSettings';
import { QueryError } from '../queryError';

/** How a model's features mattered at first and where the log says how they matter now. Throws a QueryError that says what to map. */
export function getImportance({ model, importance }: ModelSettings): NonNullable<ModelSettings['importance']> {
  if (importance === undefined) {
    throw new QueryError(
      `Model "${model}" has no importances mapped`,
      'Set "importance" in the data source\'s settings: "baseline", a weight a feature, and "columns", the column of the log that holds each feature\'s attribution, such as its SHAP value.'
    );
  }
  return importance;
}
