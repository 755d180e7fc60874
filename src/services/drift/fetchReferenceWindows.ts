import type { ColumnStatistics } from '../../core/drift/driftTypes';
import type { FixedReference } from '../references/reference';
import { fetchStatistics } from '../statistics/fetchStatistics';
import type { RequestedColumn } from '../statistics/fetchStatistics';
import { mostReferenceWindows } from '../references/mostReferenceWindows';
import { sliceReference } from '../references/sliceReference';
import type { ComparisonRequest, ComparisonTools } from './comparisonRequest';

/** The windows of the reference, of a column and a segment. */
export type ReferenceWindows = (column: number, segment: string) => ColumnStatistics[];

/**
 * The reference cut into windows as the query cuts the log, for the convention that learns its threshold from them.
 * Nothing where the threshold doesn't depend on it.
 */
export async function fetchReferenceWindows(
  { store, signal }: ComparisonTools,
  request: ComparisonRequest,
  { selection }: FixedReference,
  columns: readonly RequestedColumn[]
): Promise<ReferenceWindows | undefined> {
  if (request.convention !== 'nannyml' || request.threshold !== undefined) {
    return undefined;
  }
  const counts = await store.countRows({ selection, slicing: { windows: [] } }, signal);
  const first = counts[0]?.first;
  const last = counts[0]?.last;
  if (first === undefined || last === undefined) {
    return undefined;
  }
  const slicing = sliceReference(request.plan, request.log, { start: first, end: last + 1 });
  const table = await fetchStatistics(
    store,
    { selection, slicing: { ...slicing, segment: request.segments.column }, columns },
    signal
  );
  const rows = counts[0]?.rows ?? 0;
  const count = slicing.rowBlocks === undefined ? slicing.windows.length : Math.ceil(rows / slicing.rowBlocks.size);
  const windows = Array.from({ length: Math.min(count, mostReferenceWindows) }, (_, window) => window);
  return (column, segment) => windows.map((window) => table.get(column, window, segment));
}
