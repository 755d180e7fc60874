import { describe, expect, it } from 'vitest';
import { attributionNdcg } from '../drift/attributionNdcg';
import { buildCategoryCounts } from '../stats/samples/buildCategoryCounts';
import { buildValueCounts } from '../stats/samples/buildValueCounts';
import { compareSchemas } from './compareSchemas';
import { computeColumnQuality } from './computeColumnQuality';
import { isOutsideLimits } from './isOutsideLimits';
import { learnControlLimits } from './learnControlLimits';
import { summarise } from './summarise';

const numbers = (rows: Array<number | null>) => ({ type: 'values' as const, ...buildValueCounts(rows) });
const words = (rows: Array<string | null>) => ({ type: 'categories' as const, ...buildCategoryCounts(rows) });

describe('quality of a column', () => {
  it('counts what is missing, infinite and out of range', () => {
    const quality = computeColumnQuality(numbers([0, 1, 2]), numbers([-1, 1, 1, null, Infinity]));
    expect(quality).toEqual({
      missing: 0.2,
      infinite: 0.2,
      outOfRange: 1 / 3,
      unseen: null,
      constant: false,
      distinct: 2,
    });
  });

  it('counts rows of categories that the reference has never held', () => {
    expect(computeColumnQuality(words(['a', 'b']), words(['a', 'z', 'z', null]))).toMatchObject({
      missing: 0.25,
      unseen: 2 / 3,
      constant: false,
    });
    expect(computeColumnQuality(words(['a', 'b']), words(['a', 'a']))).toMatchObject({ unseen: 0, constant: true });
  });

  it('says nothing about an empty window', () => {
    expect(Object.values(computeColumnQuality(numbers([1]), numbers([]))).every((value) => value === null)).toBe(true);
    expect(summarise(buildValueCounts([null, NaN]))).toBeNull();
  });

  it('summarises a window', () => {
    expect(summarise(buildValueCounts([4, 1, 3, 2]))).toMatchObject({
      rows: 4,
      mean: 2.5,
      median: 2.5,
      minimum: 1,
      maximum: 4,
      sum: 10,
      lowerQuartile: 1.75,
    });
  });
});

describe('control limits', () => {
  it("are the mean and three standard deviations of the reference's windows", () => {
    expect(learnControlLimits([1, 3])).toEqual({ lower: -1, upper: 5 });
    expect(learnControlLimits([1, 3], 'deviations', 0, 4)).toEqual({ lower: null, upper: null });
    expect(learnControlLimits([0, 1, 2, 3, 4], 'quantiles')).toEqual({ lower: 0.02, upper: 3.98 });
  });

  it('are none when there is nothing to learn from', () => {
    expect(learnControlLimits([])).toEqual({ lower: null, upper: null });
    expect(learnControlLimits([5, null])).toEqual({ lower: null, upper: null });
  });

  it('are passed by what lies outside, and a missing value passes nothing', () => {
    expect(isOutsideLimits(6, { lower: -1, upper: 5 })).toBe(true);
    expect(isOutsideLimits(5, { lower: -1, upper: 5 })).toBe(false);
    expect(isOutsideLimits(null, { lower: -1, upper: 5 })).toBeNull();
  });
});

describe('schemas', () => {
  it('name columns that came, went and changed their type', () => {
    const before = new Map([
      ['a', 'number'],
      ['b', 'text'],
      ['c', 'text'],
    ]);
    const after = new Map([
      ['a', 'text'],
      ['c', 'text'],
      ['d', 'number'],
    ]);
    expect(compareSchemas(before, after)).toEqual([
      { column: 'a', change: 'retyped', before: 'number', after: 'text' },
      { column: 'b', change: 'removed', before: 'text', after: null },
      { column: 'd', change: 'added', before: null, after: 'number' },
    ]);
    expect(compareSchemas(before, before)).toEqual([]);
  });
});

describe('attribution drift', () => {
  const baseline = new Map([
    ['a', 0.5],
    ['b', 0.3],
    ['c', 0.2],
  ]);

  it('is 1 while the order of importances holds and falls when it turns', () => {
    expect(
      attributionNdcg(
        baseline,
        new Map([
          ['a', 9],
          ['b', 5],
          ['c', 1],
        ])
      )
    ).toBe(1);
    const turned =
      attributionNdcg(
        baseline,
        new Map([
          ['c', 9],
          ['b', 5],
          ['a', 1],
        ])
      ) ?? NaN;
    const ideal = 0.5 + 0.3 / Math.log2(3) + 0.2 / 2;
    expect(turned).toBeCloseTo((0.2 + 0.3 / Math.log2(3) + 0.5 / 2) / ideal, 12);
    expect(turned).toBeLessThan(0.9);
  });

  it('is not defined without a baseline', () => {
    expect(attributionNdcg(new Map(), baseline)).toBeNull();
    expect(attributionNdcg(new Map([['a', 0]]), baseline)).toBeNull();
  });
});
