import type { ColumnStatistics } from '../../core/drift/driftTypes';
import type { FixedReference } from '../references/reference';
import { fetchStatistics } from '../statistics/fetchStatistics';
import type { RequestedColumn } from '../statistics/fetchStatistics';
import type { ComparisonRequest, ComparisonTools } from './comparisonRequest';
import { findReferenceSlices } from './findReferenceSlices';

/** The windows of the reference, of a column and a segment. */
export type ReferenceWindows = (column: number, segment: string) => ColumnStatistics[];

/**
 * The reference cut into windows as the query cuts the log, for thresholds and a noise that are learnt from them.
 * Nothing where nothing depends on them.
 */
export async function fetchReferenceWindows(
  tools: ComparisonTools,
  request: ComparisonRequest,
  reference: FixedReference,
  columns: readonly RequestedColumn[]
): Promise<ReferenceWindows | undefined> {
  const learnsThreshold = request.convention === 'nannyml' && request.threshold === undefined;
  if (!learnsThreshold && request.noise !== 'learned') {
    return undefined;
  }
  const slices = await findReferenceSlices(tools, request, reference);
  if (slices === undefined) {
    return undefined;
  }
  const table = await fetchStatistics(
    tools.store,
    { selection: reference.selection, slicing: { ...slices.slicing, segment: request.segments.column }, columns },
    tools.signal
  );
  return (column, segment) => slices.windows.map((window) => table.get(column, window, segment));
}
