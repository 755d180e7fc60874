import type { MonitorFeature, MonitorStatistics } from '../../schema/monitor/monitorStatistics';
import { getNextBelow } from '../quality/getNextBelow';
import type { DescribedColumn, ReferenceStatistics } from './referenceStatistics';

/** Stands for the values of a text column that statistics count without naming them. */
const rest = '(all other values)';

/** Model Monitor's statistics as counts that a window can be compared with. Columns without a distribution are left out. */
export function readMonitorStatistics({ dataset, features }: MonitorStatistics): ReferenceStatistics {
  const columns = features.flatMap((feature): Array<[string, DescribedColumn]> => {
    const column = readNumbers(feature) ?? readNames(feature);
    return column === undefined ? [] : [[feature.name, column]];
  });
  return { rows: dataset.item_count, columns: new Map(columns) };
}

/**
 * The buckets of the KLL sketch. A bucket holds its lower bound and not its upper one, bins here the other way round: so
 * a bin ends at the float below. The outer bins are open, since a window may hold values that the sketch never saw; a
 * column of a single value gets open bins of its own on both sides.
 */
function readNumbers({ numerical_statistics: numbers }: MonitorFeature): DescribedColumn | undefined {
  const buckets = numbers?.distribution?.kll.buckets ?? [];
  const [first] = buckets;
  if (numbers === undefined || first === undefined) {
    return undefined;
  }
  const missing = numbers.common.num_missing;
  const last = buckets.at(-1) ?? first;
  if (first.lower_bound === last.upper_bound) {
    const edges = Float64Array.of(getNextBelow(first.lower_bound), first.lower_bound);
    return { statistics: { type: 'bins', edges, counts: Float64Array.of(0, numbers.common.num_present, 0), missing } };
  }
  const edges = buckets.slice(0, -1).map(({ upper_bound }) => getNextBelow(upper_bound));
  const counts = Float64Array.from(buckets, ({ count }) => count);
  return { statistics: { type: 'bins', edges: Float64Array.from(edges), counts, missing } };
}

function readNames({ string_statistics: texts }: MonitorFeature): DescribedColumn | undefined {
  const buckets = texts?.distribution?.categorical.buckets;
  if (texts === undefined || buckets === undefined) {
    return undefined;
  }
  const { num_present: present, num_missing: missing } = texts.common;
  const unlisted = present - buckets.reduce((sum, { count }) => sum + count, 0);
  const held = unlisted > 0 ? [...buckets, { value: rest, count: unlisted }] : buckets;
  return {
    statistics: {
      type: 'categories',
      categories: held.map(({ value }) => value),
      counts: Float64Array.from(held, ({ count }) => count),
      missing,
    },
    ...(unlisted > 0 ? { rest } : {}),
  };
}
