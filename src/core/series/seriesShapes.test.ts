import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFft } from './computeFft';
import { decomposeSeries } from './decomposeSeries';
import { fillGaps } from './fillGaps';
import { findChangePoints } from './findChangePoints';
import { findNaturalPeriods } from './findNaturalPeriods';
import { fitTheilSen } from './fitTheilSen';
import { getMedian } from './getMedian';
import { getRobustScale } from './getRobustScale';
import { smoothByMedian } from './smoothByMedian';
import { finishWork } from '../work/finishWork';

const hour = 3_600_000;
const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

function build(length: number, getValue: (index: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, index) => getValue(index));
}

function wobble(index: number): number {
  return ((7919 * index) % 101) / 50 - 1;
}

describe('getMedian', () => {
  it('is the middle, or the mean of the middle two, of what is finite', () => {
    expect(getMedian(Float64Array.of(3, NaN, 1, 2))).toBe(2);
    expect(getMedian(Float64Array.of(4, 1, 3, 2, Infinity))).toBe(2.5);
    expect(getMedian(new Float64Array())).toBeNaN();
  });
});

describe('getRobustScale', () => {
  it('stands up to wild values', () => {
    const values = build(101, (index) => index - 50);
    const scale = getRobustScale(values);
    expect(scale).toBeCloseTo(1.4826 * 25, 9);
    values[0] = 1e9;
    expect(Math.abs(getRobustScale(values) / scale - 1)).toBeLessThan(0.05);
  });
});

describe('fillGaps', () => {
  it('draws lines over what is missing and holds the ends', () => {
    expect(fillGaps(Float64Array.of(NaN, 2, NaN, NaN, 8, Infinity))).toEqual(Float64Array.of(2, 2, 4, 6, 8, 8));
    expect(fillGaps(Float64Array.of(NaN, NaN))).toEqual(Float64Array.of(0, 0));
  });
});

describe('smoothByMedian', () => {
  it('is the median of the neighbourhood, cut off at the ends', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 11 }), (values, length) => {
        const half = length >> 1;
        finishWork(smoothByMedian(Float64Array.from(values), length)).forEach((median, index) => {
          expect(median).toBe(getMedian(Float64Array.from(values.slice(Math.max(0, index - half), index + half + 1))));
        });
      })
    );
  });
});

describe('computeFft', () => {
  it('agrees with the sum that defines it, and is undone by its inverse', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 8 }), (values) => {
        const real = Float64Array.from(values);
        const imaginary = new Float64Array(8);
        finishWork(computeFft(real, imaginary));
        for (let frequency = 0; frequency < 8; frequency++) {
          const angle = (index: number) => (-2 * Math.PI * frequency * index) / 8;
          expect(real[frequency]).toBeCloseTo(
            values.reduce((sum, value, index) => sum + value * Math.cos(angle(index)), 0),
            9
          );
          expect(imaginary[frequency]).toBeCloseTo(
            values.reduce((sum, value, index) => sum + value * Math.sin(angle(index)), 0),
            9
          );
        }
        finishWork(computeFft(real, imaginary, true));
        real.forEach((value, index) => expect(value).toBeCloseTo(values[index] ?? NaN, 9));
      })
    );
  });

  it('refuses a length that is no power of two', () => {
    expect(() => finishWork(computeFft(new Float64Array(6), new Float64Array(6)))).toThrow(/power of two/);
  });
});

describe('findNaturalPeriods', () => {
  const daily = (index: number) => 30 * Math.sin((2 * Math.PI * index) / 24) + wobble(index);

  it('finds the day of a daily wave and no week in it', () => {
    expect(finishWork(findNaturalPeriods(build(24 * 28, daily), hour)).map(({ period }) => period)).toEqual([
      24 * hour,
    ]);
  });

  it('finds day and week where weekends differ', () => {
    const weekly = (index: number) => daily(index) + (Math.floor(index / 24) % 7 >= 5 ? -60 : 0);
    expect(finishWork(findNaturalPeriods(build(24 * 28, weekly), hour)).map(({ points }) => points)).toEqual([24, 168]);
  });

  it.each([
    ['a trend', (index: number) => index],
    ['noise', wobble],
    ['a constant', () => 5],
    ['a wave of another period', (index: number) => Math.sin((2 * Math.PI * index) / 17)],
  ])('finds none in %s', (_, getValue) => {
    expect(finishWork(findNaturalPeriods(build(24 * 28, getValue), hour))).toEqual([]);
  });

  it('finds none in less than two periods', () => {
    expect(finishWork(findNaturalPeriods(build(40, daily), hour))).toEqual([]);
  });
});

describe('decomposeSeries', () => {
  it('takes a series apart into what it was made of', () => {
    const values = build(24 * 20, (index) => index / 20 + 10 * Math.sin((2 * Math.PI * index) / 24));
    const { trend, season, residual } = finishWork(decomposeSeries(values, [24], 24));
    for (let index = 48; index < 24 * 18; index++) {
      expect(Math.abs((trend[index] ?? NaN) - index / 20)).toBeLessThan(0.7);
      expect(Math.abs((season[index] ?? NaN) - 10 * Math.sin((2 * Math.PI * index) / 24))).toBeLessThan(0.7);
    }
    values.forEach((value, index) => {
      expect((trend[index] ?? NaN) + (season[index] ?? NaN) + (residual[index] ?? NaN)).toBeCloseTo(value, 9);
    });
  });

  it('leaves an outlier in the rest', () => {
    const values = build(24 * 20, (index) => 10 * Math.sin((2 * Math.PI * index) / 24) + (index === 200 ? 50 : 0));
    const { residual } = finishWork(decomposeSeries(values, [24], 24));
    expect(residual[200]).toBeGreaterThan(45);
    expect(Math.abs(residual[200 + 24] ?? NaN)).toBeLessThan(1);
  });
});

describe('findChangePoints', () => {
  it('finds where the mean changes', () => {
    const values = build(300, (index) => (index < 100 ? 0 : index < 180 ? 10 : 3) + wobble(index));
    expect(finishWork(findChangePoints(values, { minSegment: 5 }))).toEqual([100, 180]);
  });

  it('finds the one step of a series without noise', () => {
    expect(finishWork(findChangePoints(build(60, (index) => (index < 30 ? 1 : 2))))).toEqual([30]);
  });

  it('finds none in a constant, in noise alone, or in nothing', () => {
    expect(finishWork(findChangePoints(new Float64Array(50).fill(3)))).toEqual([]);
    expect(finishWork(findChangePoints(build(200, wobble), { minSegment: 5 }))).toEqual([]);
    expect(finishWork(findChangePoints(new Float64Array()))).toEqual([]);
  });

  it('has the least cost of all ways to cut', () => {
    const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(values, (list) => {
        const penalty = 3;
        const changes = finishWork(findChangePoints(Float64Array.from(list), { penalty, minSegment: 1 }));
        const scale = getNoiseOf(list);
        if (scale === 0) {
          expect(changes).toEqual([]);
          return;
        }
        const costs = listCuts(list.length).map((cuts) => computeCost(list, cuts, scale, penalty));
        expect(computeCost(list, changes, scale, penalty)).toBeCloseTo(Math.min(...costs), 6);
      })
    );
  });
});

function getNoiseOf(list: number[]): number {
  const differences = list.slice(1).map((value, index) => Math.abs(value - (list[index] ?? NaN)));
  const median = getMedian(Float64Array.from(differences));
  return median > 0 ? median / 0.6745 / Math.SQRT2 : 0.02 * (Math.max(...list) - Math.min(...list));
}

function listCuts(length: number): number[][] {
  return Array.from({ length: 2 ** (length - 1) }, (_, mask) =>
    Array.from({ length: length - 1 }, (_bit, bit) => bit + 1).filter((place) => ((mask >> (place - 1)) & 1) === 1)
  );
}

function computeCost(list: number[], cuts: number[], scale: number, penalty: number): number {
  const bounds = [0, ...cuts, list.length];
  return (
    cuts.reduce((sum) => sum + penalty, 0) +
    bounds.slice(1).reduce((sum, end, index) => {
      const segment = list.slice(bounds[index], end);
      const mean = segment.reduce((total, value) => total + value, 0) / segment.length;
      return sum + segment.reduce((total, value) => total + ((value - mean) / scale) ** 2, 0);
    }, 0)
  );
}

describe('fitTheilSen', () => {
  it('finds the line through wild values', () => {
    const times = build(400, (index) => index);
    const { slope, intercept } = fitTheilSen(
      times,
      build(400, (index) => (index % 5 === 0 ? 1000 : 2 + 3 * index))
    );
    expect(slope).toBeCloseTo(3, 1);
    expect(Math.abs(intercept - 2)).toBeLessThan(5);
  });

  it('has no slope without two times', () => {
    expect(fitTheilSen(Float64Array.of(1), Float64Array.of(5)).slope).toBeNaN();
  });
});
