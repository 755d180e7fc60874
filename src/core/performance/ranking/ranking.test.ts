import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRandom } from '../../stats/random/buildRandom';
import { rankingMeasures } from '../measure/rankingMeasures';
import { averageLists } from './averageLists';
import { averagePrecisionAt } from './averagePrecisionAt';
import type { ListSums } from './listSums';
import { ndcg } from './ndcg';
import type { RankedList } from './rankedList';
import { reciprocalRank } from './reciprocalRank';
import { sumList } from './sumList';

function sumLists(lists: readonly RankedList[], k = Infinity): ListSums {
  const sums = lists.map((list) => sumList(list, k));
  return {
    gain: Float64Array.from(sums, ({ gain }) => gain),
    idealGain: Float64Array.from(sums, ({ idealGain }) => idealGain),
    precision: Float64Array.from(sums, ({ precision }) => precision),
    relevant: Float64Array.from(sums, ({ relevant }) => relevant),
    first: Float64Array.from(sums, ({ first }) => first),
  };
}

const anyList = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 });
const anyPlace = fc.constantFrom(1, 2, 3, 5, 10, Infinity);

describe('ranking metrics of lists', () => {
  it('equal those worked out by hand', () => {
    expect(ndcg([0, 2, 1], 2)).toBeCloseTo(2 / Math.log2(3) / (2 + 1 / Math.log2(3)), 12);
    expect(averagePrecisionAt([0, 1, 1, 1], 3)).toBeCloseTo((1 / 2 + 2 / 3) / 3, 12);
    expect(reciprocalRank([0, 0, 1], 2)).toBe(0);
    expect(reciprocalRank([0, 0, 1], 3)).toBeCloseTo(1 / 3, 12);
    expect(reciprocalRank([0, 0])).toBe(0);
  });

  it('are the same from sums as from the lists themselves', () => {
    fc.assert(
      fc.property(fc.array(anyList, { minLength: 1, maxLength: 8 }), anyPlace, (lists, k) => {
        const sums = sumLists(lists, k);
        const expected = {
          ndcg: averageLists(lists, (list) => ndcg(list, k)),
          map: averageLists(lists, (list) => averagePrecisionAt(list, k)),
          mrr: averageLists(lists, (list) => reciprocalRank(list, k)),
        };
        for (const metric of ['ndcg', 'map', 'mrr'] as const) {
          const { value, undefinedLists } = rankingMeasures[metric](sums, k);
          expect(undefinedLists).toBe(expected[metric].undefinedLists);
          expect(value === null).toBe(expected[metric].value === null);
          expect(value ?? 0).toBeCloseTo(expected[metric].value ?? 0, 12);
        }
      })
    );
  });

  it('lie from 0 to 1, and are 1 for the best order of lists with a relevant item', () => {
    fc.assert(
      fc.property(anyList, anyPlace, (list, k) => {
        for (const metric of [ndcg, averagePrecisionAt, reciprocalRank]) {
          const value = metric(list, k) ?? 0;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          const best = [...list].sort((a, b) => b - a);
          if (list.some((relevance) => relevance > 0)) expect(metric(best, k)).toBeCloseTo(1, 12);
        }
      })
    );
  });
});

describe('the interval of a ranking metric', () => {
  const random = buildRandom(3);
  const draw = (lists: number): number[][] =>
    Array.from({ length: lists }, () => Array.from({ length: 8 }, () => Number(random() < 0.3)));

  it('is the same every time, holds the value and narrows with the root of the number of lists', () => {
    const few = rankingMeasures.ndcg(sumLists(draw(100)), Infinity);
    const many = rankingMeasures.ndcg(sumLists(draw(6400)), Infinity);
    const width = ({ lower, upper }: typeof few): number => (upper ?? NaN) - (lower ?? NaN);
    expect(few.lower).toBeLessThan(few.value ?? NaN);
    expect(few.upper).toBeGreaterThan(few.value ?? NaN);
    expect(width(few) / width(many)).toBeGreaterThan(6);
    expect(width(few) / width(many)).toBeLessThan(10);
    const lists = draw(50);
    expect(rankingMeasures.map(sumLists(lists), Infinity)).toEqual(rankingMeasures.map(sumLists(lists), Infinity));
  });

  it('goes over from the bootstrap to the standard error without a step', () => {
    const lists = draw(2001);
    const drawn = rankingMeasures.mrr(sumLists(lists.slice(1)), Infinity);
    const normal = rankingMeasures.mrr(sumLists(lists), Infinity);
    expect(normal.lower).toBeCloseTo(drawn.lower ?? NaN, 2);
    expect(normal.upper).toBeCloseTo(drawn.upper ?? NaN, 2);
  });

  it('is none for a single list, and neither is there a value without lists', () => {
    expect(rankingMeasures.mrr(sumLists([[0, 1]]), 5)).toEqual({
      value: 0.5,
      lower: null,
      upper: null,
      undefinedLists: 0,
    });
    expect(rankingMeasures.ndcg(sumLists([]), 5)).toEqual({ value: null, lower: null, upper: null, undefinedLists: 0 });
    expect(rankingMeasures.ndcg(sumLists([[0, 0]]), 5)).toMatchObject({ value: null, undefinedLists: 1 });
  });
});
