import { buildUnknownNameError } from '../query/buildUnknownNameError';
import { columnRoles } from './modelLog';
import type { ColumnRole, ModelColumn, ModelLog } from './modelLog';

/** Roles that one column of a model holds, so that their name can stand for it. */
const aliases: readonly ColumnRole[] = columnRoles.filter((role) => role !== 'feature' && role !== 'segment');

/** A mapped column by its name, or by its role where one column has it. Throws a QueryError that lists the names there are. */
export function getModelColumn(log: ModelLog, name: string): ModelColumn {
  const byName = log.columns.find((column) => column.name === name);
  if (byName !== undefined) {
    return byName;
  }
  const role = aliases.find((alias) => alias === name);
  const holders = role === undefined ? [] : log.columns.filter((column) => column.roles.includes(role));
  const [holder] = holders;
  if (holder === undefined || holders.length > 1) {
    const names = log.columns.map((column) => column.name);
    throw buildUnknownNameError(`column of model "${log.model}" that is mapped and called`, name, names);
  }
  return holder;
}
