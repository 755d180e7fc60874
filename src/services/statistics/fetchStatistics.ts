import type { ColumnStatistics, RequiredStatistics } from '../../core/drift/driftTypes';
import type { CancelSignal } from '../../stores/cancelSignal';
import type {
  ColumnCounts,
  ColumnRequest,
  PredictionLogStore,
  RowSelection,
  Slicing,
} from '../../stores/predictionLogStore';
import { buildEmptyStatistics } from './buildEmptyStatistics';

interface StatisticsRequest {
  selection: RowSelection;
  slicing: Slicing;
  columns: readonly RequestedColumn[];
}

export interface RequestedColumn {
  name: string;
  required: RequiredStatistics;
}

/** Statistics by column, in the order asked, and slice. A slice without rows has the statistics of none. */
export interface StatisticsTable {
  get(column: number, window: number, segment: string): ColumnStatistics;
}

/** Counts several columns in one scan of the log. */
export async function fetchStatistics(
  store: PredictionLogStore,
  { selection, slicing, columns }: StatisticsRequest,
  signal?: CancelSignal
): Promise<StatisticsTable> {
  const counts = await store.countColumns({ selection, slicing, columns: columns.map(buildColumnRequest) }, signal);
  const slices = columns.map((column, index) => getSlices(counts[index], column));
  return {
    get(column, window, segment) {
      const asked = columns[column];
      if (asked === undefined) {
        throw new RangeError(`Column ${column} was not asked for`);
      }
      return slices[column]?.get(getKey(window, segment)) ?? buildEmptyStatistics(asked.required);
    },
  };
}

function buildColumnRequest({ name, required }: RequestedColumn): ColumnRequest {
  return required.type === 'bins'
    ? { kind: 'bins', column: name, edges: required.edges }
    : { kind: required.type, column: name };
}

function getKey(window: number, segment: string): string {
  return `${window} ${segment}`;
}

function getSlices(
  counts: ColumnCounts | undefined,
  { name, required }: RequestedColumn
): Map<string, ColumnStatistics> {
  const slices = new Map<string, ColumnStatistics>();
  if (counts?.kind === 'bins' && required.type === 'bins') {
    for (const { window, segment, counts: held, missing } of counts.slices) {
      slices.set(getKey(window, segment), { type: 'bins', edges: required.edges, counts: held, missing });
    }
    return slices;
  }
  if (counts?.kind === 'categories' && required.type === 'categories') {
    for (const { window, segment, categories, counts: held, missing } of counts.slices) {
      slices.set(getKey(window, segment), { type: 'categories', categories, counts: held, missing });
    }
    return slices;
  }
  if (counts?.kind === 'values' && required.type === 'values') {
    for (const { window, segment, values, counts: held, missing, infinite } of counts.slices) {
      slices.set(getKey(window, segment), { type: 'values', values, counts: held, missing, infinite });
    }
    return slices;
  }
  throw new RangeError(
    `The store answered column "${name}" with ${counts?.kind ?? 'nothing'} instead of ${required.type}`
  );
}
