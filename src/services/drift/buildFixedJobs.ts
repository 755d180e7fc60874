import type { RequiredStatistics } from '../../core/drift/driftTypes';
import type { FixedReference } from '../references/reference';
import { fetchStatistics } from '../statistics/fetchStatistics';
import type { RequestedColumn, StatisticsTable } from '../statistics/fetchStatistics';
import { hideSmallGroup } from '../statistics/hideSmallGroup';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import type { ColumnJobs } from './columnJobs';
import type { ComparisonRequest, ComparisonTools } from './comparisonRequest';
import { fetchReferenceWindows } from './fetchReferenceWindows';
import { getExactStatistics } from './getExactStatistics';
import { getMethodChoice } from './getMethodChoice';

/** Compares every window with the same rows: one scan for the reference and one for all windows of all columns. */
export async function buildFixedJobs(
  tools: ComparisonTools,
  request: ComparisonRequest,
  reference: FixedReference
): Promise<ColumnJobs[]> {
  const { store, signal } = tools;
  const { columns, plan, segments, contributions, minCount, log } = request;
  const exact = columns.map(getExactStatistics);
  const slicing = { windows: [], segment: segments.column };
  const { selection } = reference;
  const whole = await fetchStatistics(store, { selection, slicing, columns: exact }, signal);
  const required = await getRequired(tools, request, whole);
  const current = getCurrentSlices(plan, request.selection, log.shift);
  const [references, table, learning] = await Promise.all([
    replaceInfinite(tools, selection, required, whole),
    fetchStatistics(
      store,
      { selection: current.selection, slicing: { ...current.slicing, segment: segments.column }, columns: required },
      signal
    ),
    fetchReferenceWindows(tools, request, reference, required),
  ]);
  return columns.flatMap((column, index) =>
    segments.names.map((segment) => ({
      column,
      segment,
      jobs: [
        {
          ...getMethodChoice(request, column),
          reference: hideSmallGroup(references.get(index, 0, segment), minCount),
          referenceWindows: learning?.(index, segment),
          windows: current.slices.map((slice) => hideSmallGroup(table.get(index, slice, segment), minCount)),
          contributions,
        },
      ],
    }))
  );
}

/** Bins follow from the reference. Segments have references and so bins of their own: their values are read instead. */
async function getRequired(
  { compute, signal }: ComparisonTools,
  request: ComparisonRequest,
  references: StatisticsTable
): Promise<RequestedColumn[]> {
  const exact = request.columns.map(getExactStatistics);
  if (request.segments.column !== undefined) {
    return exact;
  }
  const required = await compute.getRequired(
    request.columns.map((column, index) => ({
      ...getMethodChoice(request, column),
      reference: references.get(index, 0, ''),
    })),
    signal
  );
  return exact.map((column, index): RequestedColumn => ({ ...column, required: required[index] ?? column.required }));
}

/** Infinite values fall into the outer bins of the windows, so the references of such columns are counted in bins too. */
async function replaceInfinite(
  { store, signal }: ComparisonTools,
  selection: FixedReference['selection'],
  required: readonly RequestedColumn[],
  whole: StatisticsTable
): Promise<StatisticsTable> {
  const isInfinite = (index: number, { type }: RequiredStatistics): boolean => {
    const statistics = whole.get(index, 0, '');
    return type === 'bins' && statistics.type === 'values' && statistics.infinite > 0;
  };
  const places = required.flatMap((column, index) => (isInfinite(index, column.required) ? [index] : []));
  if (places.length === 0) {
    return whole;
  }
  const columns = required.filter((_, index) => places.includes(index));
  const binned = await fetchStatistics(store, { selection, slicing: { windows: [] }, columns }, signal);
  return {
    get: (column, window, segment) =>
      places.includes(column)
        ? binned.get(places.indexOf(column), window, segment)
        : whole.get(column, window, segment),
  };
}
