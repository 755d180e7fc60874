import { multivariateConventions } from '../../../core/drift/multivariate/multivariateConventions';
import type { ColumnSelection } from '../../../schema/query/common';
import { conventions } from '../../../schema/query/driftMethod';
import type { Convention, MultivariateDriftMethod } from '../../../schema/query/driftMethod';
import { getModelColumn } from '../../models/getModelColumn';
import type { ModelColumn, ModelLog } from '../../models/modelLog';
import { QueryError } from '../../queryError';

interface Asked {
  columns: ColumnSelection;
  method: MultivariateDriftMethod;
  convention: Convention;
}

/** The columns that are looked at together: every feature, or those that are named. */
export function getJoinedColumns(log: ModelLog, { columns, method, convention }: Asked): ModelColumn[] {
  if (multivariateConventions[convention] === undefined) {
    const having = conventions.filter((name) => multivariateConventions[name] !== undefined);
    throw new QueryError(
      `The convention "${convention}" has no method "${method}"`,
      `Use the convention ${having.join(' or ')}, or another method.`
    );
  }
  const named =
    columns === 'all'
      ? log.columns.filter(({ roles }) => roles.includes('feature'))
      : [...new Map(columns.map((name) => getModelColumn(log, name)).map((column) => [column.name, column])).values()];
  if (named.length < 2) {
    throw new QueryError(
      `The method "${method}" looks at columns together, but ${named.length === 0 ? 'none is' : `only ${named[0]?.name ?? ''} is`} asked for of model "${log.model}"`,
      'Name two columns or more, or map more features.'
    );
  }
  return named;
}
