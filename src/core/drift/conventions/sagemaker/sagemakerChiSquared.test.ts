import { describe, expect, it } from 'vitest';
import { buildCategoryCounts } from '../../../stats/samples/buildCategoryCounts';
import type { ColumnScore, ColumnStatistics } from '../../driftTypes';
import { scoreColumn } from '../../scoreColumn';
import { poolSmallCategories } from './poolSmallCategories';

const toText = (counts: Record<string, number>): ColumnStatistics => ({
  type: 'categories',
  ...buildCategoryCounts(Object.entries(counts).flatMap(([name, rows]) => Array.from({ length: rows }, () => name))),
});
const score = (reference: Record<string, number>, current: Record<string, number>): ColumnScore =>
  scoreColumn({
    kind: 'categorical',
    convention: 'sagemaker',
    method: 'chi_squared',
    reference: toText(reference),
    current: toText(current),
  });
const pool = (...expected: number[]): number[] =>
  poolSmallCategories(expected.map((rows) => ({ expected: rows, found: rows }))).map((category) => category.expected);

describe('small categories', () => {
  it('stay as they are while no more than a fifth has fewer than 5 expected rows', () => {
    expect(pool(4, 5, 20, 20, 20)).toEqual([4, 5, 20, 20, 20]);
    expect(pool(5, 5, 5)).toEqual([5, 5, 5]);
    expect(pool(10, 10)).toEqual([10, 10]);
  });

  it('are taken together with the next smallest until they suffice', () => {
    expect(pool(4, 4, 20, 20, 20)).toEqual([8, 20, 20, 20]);
    expect(pool(1, 2, 3, 30, 40)).toEqual([6, 30, 40]);
  });

  it('come down to two of 10 rows each, or to one', () => {
    expect(pool(4, 6, 90)).toEqual([10, 90]);
    expect(pool(3, 6, 90)).toEqual([99]);
    expect(pool(9.9, 100)).toEqual([109.9]);
    expect(pool(7)).toEqual([7]);
    expect(pool()).toEqual([]);
  });
});

describe("SageMaker's chi-squared", () => {
  it('is the fit to the shares of the reference', () => {
    // χ² = (60 − 50)²/50 + (40 − 50)²/50 = 4 with one degree of freedom.
    expect(score({ a: 500, b: 500 }, { a: 60, b: 40 }).pValue).toBeCloseTo(0.04550026389635842, 12);
  });

  it('takes small categories together', () => {
    // Expected 50, 44, 3, 3 become 50, 44, 6; found 40, 48, 12: χ² = 2 + 16/44 + 6 with two degrees of freedom: p = exp(−χ²/2).
    const { pValue, score: value } = score({ a: 500, b: 440, c: 30, d: 30 }, { a: 40, b: 48, c: 2, d: 10 });
    expect(pValue).toBeCloseTo(Math.exp(-(8 + 16 / 44) / 2), 12);
    expect(value).toBe(pValue);
  });

  it('leaves rows of new categories out, and names them', () => {
    const { pValue, newCategories } = score({ a: 500, b: 500 }, { a: 60, b: 40, c: 30 });
    expect(pValue).toBeCloseTo(0.04550026389635842, 12);
    expect(newCategories).toHaveLength(1);
  });

  it.each([
    ['a single category', { a: 100 }, { a: 50 }],
    ['two categories of too few rows', { a: 950, b: 50 }, { a: 80, b: 20 }],
    ['new categories alone', { a: 50, b: 50 }, { c: 100 }],
  ])('is undefined of %s', (_, reference, current) => {
    expect(score(reference, current)).toMatchObject({ score: null, reason: 'undefined_for_data' });
  });
});
