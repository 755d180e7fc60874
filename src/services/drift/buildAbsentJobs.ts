import { buildEmptyStatistics } from '../statistics/buildEmptyStatistics';
import { fetchStatistics } from '../statistics/fetchStatistics';
import { hideSmallGroup } from '../statistics/hideSmallGroup';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import type { ColumnJobs } from './columnJobs';
import type { ComparisonRequest, ComparisonTools } from './comparisonRequest';
import { getExactStatistics } from './getExactStatistics';
import { getMethodChoice } from './getMethodChoice';

/** Windows that lack their reference: what is in them is counted, and that it can't be judged is said by the same arithmetic. */
export async function buildAbsentJobs(
  { store, signal }: ComparisonTools,
  request: ComparisonRequest
): Promise<ColumnJobs[]> {
  const { columns, plan, segments, contributions, minCount, log } = request;
  const exact = columns.map(getExactStatistics);
  const current = getCurrentSlices(plan, request.selection, log.shift);
  const slicing = { ...current.slicing, segment: segments.column };
  const table = await fetchStatistics(store, { selection: current.selection, slicing, columns: exact }, signal);
  return columns.flatMap((column, index) =>
    segments.names.map((segment) => ({
      column,
      segment,
      jobs: [
        {
          ...getMethodChoice(request, column),
          reference: buildEmptyStatistics(getExactStatistics(column).required),
          windows: current.slices.map((slice) => hideSmallGroup(table.get(index, slice, segment), minCount)),
          contributions,
        },
      ],
    }))
  );
}
