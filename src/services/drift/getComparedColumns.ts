import { conventions } from '../../core/drift/conventions/conventions';
import type { ColumnSelection } from '../../schema/query/common';
import type { ColumnDriftMethod, Convention } from '../../schema/query/driftMethod';
import { getModelColumn } from '../models/getModelColumn';
import type { ModelColumn, ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import { assertMethodOfConvention } from './assertMethodOfConvention';

interface Asked {
  columns: ColumnSelection;
  method: ColumnDriftMethod;
  convention: Convention;
}

/** The columns that a query compares. `all` are the features whose type the method fits; others are named. */
export function getComparedColumns(log: ModelLog, { columns, method, convention }: Asked): ModelColumn[] {
  assertMethodOfConvention(method, convention);
  if (columns !== 'all') {
    const named = columns.map((name) => getModelColumn(log, name));
    return [...new Map(named.map((column) => [column.name, column])).values()];
  }
  const features = log.columns.filter((column) => column.roles.includes('feature'));
  const fitting = features.filter(
    ({ kind }) => method === 'auto' || conventions[convention][method]?.kinds.includes(kind)
  );
  if (features.length === 0) {
    throw new QueryError(
      `Model "${log.model}" has no feature mapped`,
      'Set "columns.features" in the data source\'s settings to "auto" or to a list, or name columns in the query.'
    );
  }
  if (fitting.length === 0) {
    throw new QueryError(
      `No feature of model "${log.model}" is of a type that ${method} can compare`,
      'Use the method auto.'
    );
  }
  return fitting;
}
