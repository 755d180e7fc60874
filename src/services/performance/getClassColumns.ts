import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';

/** Each class of a model that has several, with the column of its probability. */
export function getClassColumns(log: ModelLog): Array<[string, string]> {
  const { probability } = log.settings.columns;
  if (typeof probability !== 'object') {
    throw new QueryError(
      `Model "${log.model}" has several classes, so this answer needs a probability for each`,
      'Map "columns.probability" as class and column in the data source\'s settings.'
    );
  }
  return Object.entries(probability);
}
