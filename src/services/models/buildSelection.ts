import type { Filter } from '../../schema/query/filter';
import type { RowSelection, SelectionFilter } from '../../stores/predictionLogStore';
import { QueryError } from '../queryError';
import { getModelColumn } from './getModelColumn';
import type { ModelLog } from './modelLog';

interface Conditions {
  version?: string;
  filters?: readonly Filter[];
}

/** The rows of a model that a query is about, without bounds in time. */
export function buildSelection(log: ModelLog, { version, filters = [] }: Conditions): RowSelection {
  return {
    log: log.source,
    timestamp: log.settings.columns.timestamp,
    from: null,
    to: null,
    filters: [
      ...log.modelFilters,
      ...buildVersionFilter(log, version),
      ...filters.map((filter) => resolveFilter(log, filter)),
    ],
  };
}

function buildVersionFilter(log: ModelLog, version: string | undefined): SelectionFilter[] {
  if (version === undefined) {
    return [];
  }
  const column = log.settings.columns.version;
  if (column === undefined) {
    throw new QueryError(
      `Version "${version}" is asked for, but the log of model "${log.model}" has no version column`,
      'Map "columns.version" in the data source\'s settings, or leave the version out.'
    );
  }
  return [{ column, operator: '=', value: version }];
}

function resolveFilter(log: ModelLog, filter: Filter): SelectionFilter {
  return { ...filter, column: getModelColumn(log, filter.column).name };
}
