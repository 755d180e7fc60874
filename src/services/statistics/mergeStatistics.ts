import type { ColumnStatistics } from '../../core/drift/driftTypes';
import { mergeBinCounts } from '../../core/stats/samples/mergeBinCounts';
import { mergeCategoryCounts } from '../../core/stats/samples/mergeCategoryCounts';
import { mergeValueCounts } from '../../core/stats/samples/mergeValueCounts';

/** The statistics of two sets of rows together. Throws a RangeError for statistics of different types. */
export function mergeStatistics(a: ColumnStatistics, b: ColumnStatistics): ColumnStatistics {
  if (a.type === 'bins' && b.type === 'bins') {
    return { type: 'bins', ...mergeBinCounts(a, b) };
  }
  if (a.type === 'categories' && b.type === 'categories') {
    return { type: 'categories', ...mergeCategoryCounts(a, b) };
  }
  if (a.type === 'values' && b.type === 'values') {
    return { type: 'values', ...mergeValueCounts(a, b) };
  }
  throw new RangeError(`Statistics of type ${a.type} and ${b.type} can't be merged`);
}
