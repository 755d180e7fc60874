import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCategoryCounts } from './buildCategoryCounts';
import { buildValueCounts } from './buildValueCounts';
import { compareSteps } from './compareSteps';
import { computeMoments } from './computeMoments';
import { computeQuantiles } from './computeQuantiles';
import { countBins } from './countBins';
import { countHistogram } from './countHistogram';
import { countRows } from './countRows';
import { mergeBinCounts } from './mergeBinCounts';
import { mergeCategoryCounts } from './mergeCategoryCounts';
import { mergeValueCounts } from './mergeValueCounts';

const cells = fc.array(fc.oneof(fc.double({ min: -3, max: 3 }), fc.integer({ min: -2, max: 2 }), fc.constant(null)), {
  maxLength: 60,
});
const edges = Float64Array.of(-1, 0, 1.5);

describe('sufficient statistics', () => {
  it('of two parts merge to those of the whole', () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const whole = buildValueCounts([...a, ...b]);
        expect(mergeValueCounts(buildValueCounts(a), buildValueCounts(b))).toEqual(whole);
        const bins = mergeBinCounts(countBins(buildValueCounts(a), edges), countBins(buildValueCounts(b), edges));
        expect(bins).toEqual(countBins(whole, edges));
        const names = (rows: ReadonlyArray<number | null>) =>
          buildCategoryCounts(rows.map((cell) => (cell === null ? null : String(Math.round(cell)))));
        const merged = mergeCategoryCounts(names(a), names(b));
        const all = names([...a, ...b]);
        expect(Object.fromEntries(merged.categories.map((name, i) => [name, merged.counts[i]]))).toEqual(
          Object.fromEntries(all.categories.map((name, i) => [name, all.counts[i]]))
        );
        expect(merged.missing).toBe(all.missing);
      })
    );
  });

  it('account for every row, the missing and the infinite apart', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.constant(null))), (rows) => {
        const { counts, missing, infinite, values } = buildValueCounts(rows);
        expect(countRows(counts) + missing + infinite).toBe(rows.length);
        expect(missing).toBe(rows.filter((cell) => cell === null || Number.isNaN(cell)).length);
        expect([...values]).toEqual([...new Set(values)].sort((a, b) => a - b));
      })
    );
  });

  it('treat minus zero as zero', () => {
    expect(buildValueCounts([-0, 0])).toMatchObject({ values: Float64Array.of(0), counts: Float64Array.of(2) });
  });

  it('put a value into the first bin whose edge is not below it', () => {
    const { counts } = countBins(buildValueCounts([-9, -1, -0.5, 0, 1.5, 1.6]), edges);
    expect([...counts]).toEqual([2, 2, 1, 1]);
  });

  it('put a value of a histogram between its edges and leave out what is outside', () => {
    expect([...countHistogram(buildValueCounts([-1, 0, 0.5, 1, 2, 3]), Float64Array.of(0, 1, 2))]).toEqual([2, 2]);
  });

  it('do not merge when their edges differ', () => {
    const sample = buildValueCounts([1]);
    expect(() => mergeBinCounts(countBins(sample, edges), countBins(sample, Float64Array.of(0, 1, 2)))).toThrow(
      RangeError
    );
  });
});

describe('what is read off a sample', () => {
  it('has quantiles between order statistics', () => {
    expect([...computeQuantiles(buildValueCounts([1, 2, 2, 10]), [0, 0.25, 0.5, 0.75, 1])]).toEqual([
      1, 1.75, 2, 4, 10,
    ]);
    expect(computeQuantiles(buildValueCounts([]), [0.5]).length).toBe(0);
  });

  it('has the moments of its rows, wherever zero lies', () => {
    const far = computeMoments(buildValueCounts([1e12 + 1, 1e12 + 2, 1e12 + 6]));
    expect(far?.mean).toBe(1e12 + 3);
    expect(far?.variance).toBeCloseTo(14 / 3, 10);
    expect(computeMoments(buildValueCounts([4, 4]))).toEqual({ rows: 2, mean: 4, variance: 0, skewness: 0 });
    expect(computeMoments(buildValueCounts([]))).toBeNull();
  });

  it('compares distribution functions at every value of both', () => {
    const steps = compareSteps(buildValueCounts([1, 2]), buildValueCounts([2, 2, 3, 4]));
    expect(steps && [...steps.values]).toEqual([1, 2, 3, 4]);
    expect(steps && [...steps.f]).toEqual([0.5, 1, 1, 1]);
    expect(steps && [...steps.g]).toEqual([0, 0.5, 0.75, 1]);
    expect(compareSteps(buildValueCounts([]), buildValueCounts([1]))).toBeNull();
  });
});
