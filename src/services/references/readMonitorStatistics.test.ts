import { describe, expect, test } from 'vitest';
import { buildMonitorFeature } from '../../../test/fixtures/monitor/buildMonitorFeature';
import { countBins } from '../../core/stats/samples/countBins';
import { buildValueCounts } from '../../core/stats/samples/buildValueCounts';
import { monitorStatisticsSchema } from '../../schema/monitor/monitorStatistics';
import { readMonitorStatistics } from './readMonitorStatistics';
import type { DescribedColumn, ReferenceStatistics } from './referenceStatistics';

function read(...features: object[]): ReferenceStatistics {
  return readMonitorStatistics(monitorStatisticsSchema.parse({ version: 0, dataset: { item_count: 100 }, features }));
}

function readText(present: number, buckets: Array<{ value: string; count: number }>): DescribedColumn | undefined {
  const common = { num_present: present, num_missing: 3 };
  const string_statistics = { common, distinct_count: 9, distribution: { categorical: { buckets } } };
  return read({ name: 'city', inferred_type: 'String', string_statistics }).columns.get('city');
}

describe('statistics of Model Monitor as a reference', () => {
  test('the same values counted in its bins give the counts of its buckets, whole numbers on their bounds too', () => {
    const values = Array.from({ length: 1001 }, (_, index) => index % 101);
    const column = read(buildMonitorFeature('x', values, 7)).columns.get('x')?.statistics;
    expect(column).toMatchObject({ type: 'bins', missing: 7 });
    const edges = column?.type === 'bins' ? column.edges : new Float64Array(0);
    expect(edges).toHaveLength(9);
    expect(countBins(buildValueCounts(values), edges).counts).toEqual(column?.counts);
  });

  test('a column of a single value keeps what is above and below it apart', () => {
    const column = read(buildMonitorFeature('x', [5, 5, 5])).columns.get('x')?.statistics;
    const edges = column?.type === 'bins' ? column.edges : new Float64Array(0);
    expect([...(column?.counts ?? [])]).toEqual([0, 3, 0]);
    expect([...countBins(buildValueCounts([4, 5, 5, 6]), edges).counts]).toEqual([1, 2, 1]);
  });

  test('values that are counted without being named are counted together', () => {
    const listed = [
      { value: 'Oslo', count: 60 },
      { value: 'Rome', count: 30 },
    ];
    expect(readText(100, listed)).toMatchObject({
      rest: '(all other values)',
      statistics: {
        categories: ['Oslo', 'Rome', '(all other values)'],
        counts: Float64Array.of(60, 30, 10),
        missing: 3,
      },
    });
    expect(readText(90, listed)).toMatchObject({ statistics: { categories: ['Oslo', 'Rome'] } });
    expect(readText(90, listed)?.rest).toBeUndefined();
  });

  test('a column without a distribution is not described', () => {
    expect(read({ name: 'x', inferred_type: 'Unknown' }).columns.size).toBe(0);
  });
});
