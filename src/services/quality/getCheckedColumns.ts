import type { QualityQuery } from '../../schema/query/qualityQuery';
import { getModelColumn } from '../models/getModelColumn';
import type { ModelColumn, ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import { checkDefinitions } from './checkDefinitions';

/** The columns that a query checks. `all` are the features of a type that the check fits. */
export function getCheckedColumns(
  log: ModelLog,
  { check, columns }: Pick<QualityQuery, 'check' | 'columns'>
): ModelColumn[] {
  const { kinds, getColumns } = checkDefinitions[check];
  if (getColumns !== undefined) {
    return getColumns(log);
  }
  const named =
    columns === 'all'
      ? log.columns.filter(({ roles, kind }) => roles.includes('feature') && kinds.includes(kind))
      : [...new Set(columns)].map((name) => getModelColumn(log, name));
  const unfit = named.find(({ kind }) => !kinds.includes(kind));
  if (unfit !== undefined) {
    throw new QueryError(
      `The check "${check}" is of ${kinds.join(' and ')} columns, but ${unfit.name} of model "${log.model}" is ${unfit.kind}`,
      'Take it out of "columns", or choose another check.'
    );
  }
  if (named.length === 0) {
    throw new QueryError(
      `Model "${log.model}" has no ${kinds.join(' or ')} feature for the check "${check}"`,
      'Name other columns, or choose another check.'
    );
  }
  return named;
}
