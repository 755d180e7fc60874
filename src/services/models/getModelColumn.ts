import { buildUnknownNameError } from '../query/buildUnknownNameError';
import { findModelColumn } from './findModelColumn';
import type { ModelColumn, ModelLog } from './modelLog';

/** A mapped column by its name or role. Throws a QueryError that lists the names there are. */
export function getModelColumn(log: ModelLog, name: string): ModelColumn {
  const found = findModelColumn(log, name);
  if (found === undefined) {
    const names = log.columns.map((column) => column.name);
    throw buildUnknownNameError(`column of model "${log.model}" that is mapped and called`, name, names);
  }
  return found;
}
