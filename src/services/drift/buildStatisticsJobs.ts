import type { ColumnStatistics } from '../../core/drift/driftTypes';
import { fetchReferenceStatistics } from '../references/fetchReferenceStatistics';
import type { StatisticsReference } from '../references/reference';
import type { DescribedColumn } from '../references/referenceStatistics';
import { buildEmptyStatistics } from '../statistics/buildEmptyStatistics';
import { fetchStatistics } from '../statistics/fetchStatistics';
import type { RequestedColumn } from '../statistics/fetchStatistics';
import { hideSmallGroup } from '../statistics/hideSmallGroup';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import type { ColumnJobs } from './columnJobs';
import type { ComparisonRequest, ComparisonTools } from './comparisonRequest';
import { getExactStatistics } from './getExactStatistics';
import { getMethodChoice } from './getMethodChoice';

/** Compares every window with the counts of a file: one scan for all windows of all columns, in the bins of the file. */
export async function buildStatisticsJobs(
  { store, signal }: ComparisonTools,
  request: ComparisonRequest,
  reference: StatisticsReference
): Promise<ColumnJobs[]> {
  const { columns, plan, segments, contributions, minCount, log } = request;
  const described = await fetchReferenceStatistics(store, reference, signal);
  const asked = columns.map((column) => getRequested(getExactStatistics(column), described.columns.get(column.name)));
  const current = getCurrentSlices(plan, request.selection, log.shift);
  const slicing = { ...current.slicing, segment: segments.column };
  const table = await fetchStatistics(store, { selection: current.selection, slicing, columns: asked }, signal);
  return columns.flatMap((column, index) => {
    const known = described.columns.get(column.name);
    const exact = getExactStatistics(column);
    return segments.names.map((segment) => ({
      column,
      segment,
      jobs: [
        {
          ...getMethodChoice(request, column),
          reference: known?.statistics ?? buildEmptyStatistics(exact.required),
          windows: current.slices.map((slice) =>
            foldUnlisted(hideSmallGroup(table.get(index, slice, segment), minCount), known)
          ),
          contributions,
        },
      ],
    }));
  });
}

function getRequested(exact: RequestedColumn, described: DescribedColumn | undefined): RequestedColumn {
  const statistics = described?.statistics;
  return exact.required.type === 'values' && statistics?.type === 'bins'
    ? { ...exact, required: { type: 'bins', edges: statistics.edges } }
    : exact;
}

/** Names that the file counts together are counted together in the window too. */
function foldUnlisted(window: ColumnStatistics, described: DescribedColumn | undefined): ColumnStatistics {
  const { statistics, rest } = described ?? {};
  if (window.type !== 'categories' || statistics?.type !== 'categories' || rest === undefined) {
    return window;
  }
  const listed = new Set(statistics.categories);
  const counts = new Map<string, number>();
  window.categories.forEach((category, index) => {
    const name = listed.has(category) ? category : rest;
    counts.set(name, (counts.get(name) ?? 0) + (window.counts[index] ?? 0));
  });
  return {
    type: 'categories',
    categories: [...counts.keys()],
    counts: Float64Array.from(counts.values()),
    missing: window.missing,
  };
}
