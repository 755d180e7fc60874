import type { ColumnStatistics } from '../../core/drift/driftTypes';
import { fetchStatistics } from '../statistics/fetchStatistics';
import { hideSmallGroup } from '../statistics/hideSmallGroup';
import { mergeStatistics } from '../statistics/mergeStatistics';
import type { ColumnJobs } from './columnJobs';
import type { ComparisonRequest, ComparisonTools } from './comparisonRequest';
import { getExactStatistics } from './getExactStatistics';
import { getMethodChoice } from './getMethodChoice';
import { getMovingSlices } from './getMovingSlices';
import type { MovingReference } from './getMovingSlices';

/** Compares every window with rows of its own: windows and their references are counted in one scan. */
export async function buildMovingJobs(
  { store, signal }: ComparisonTools,
  request: ComparisonRequest,
  reference: MovingReference
): Promise<ColumnJobs[]> {
  const { columns, segments, contributions, minCount } = request;
  const moving = getMovingSlices(request, reference);
  const exact = columns.map(getExactStatistics);
  const slicing = { ...moving.slicing, segment: segments.column };
  const table = await fetchStatistics(store, { selection: moving.selection, slicing, columns: exact }, signal);
  return columns.flatMap((column, index) =>
    segments.names.map((segment) => {
      const get = (slice: number): ColumnStatistics => table.get(index, slice, segment);
      return {
        column,
        segment,
        jobs: moving.slices.map((slice, place) => ({
          ...getMethodChoice(request, column),
          reference: hideSmallGroup((moving.references[place] ?? []).map(get).reduce(mergeStatistics), minCount),
          windows: [hideSmallGroup(get(slice), minCount)],
          contributions,
        })),
      };
    })
  );
}
