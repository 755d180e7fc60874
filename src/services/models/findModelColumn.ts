import { columnRoles } from './modelLog';
import type { ColumnRole, ModelColumn, ModelLog } from './modelLog';

/** Roles that one column of a model holds, so that their name can stand for it. */
const aliases: readonly ColumnRole[] = columnRoles.filter((role) => role !== 'feature' && role !== 'segment');

/** A mapped column by its name, or by its role where exactly one column has it. */
export function findModelColumn({ columns }: Pick<ModelLog, 'columns'>, name: string): ModelColumn | undefined {
  const byName = columns.find((column) => column.name === name);
  if (byName !== undefined) {
    return byName;
  }
  const role = aliases.find((alias) => alias === name);
  const holders = role === undefined ? [] : columns.filter(({ roles }) => roles.includes(role));
  return holders.length === 1 ? holders[0] : undefined;
}
