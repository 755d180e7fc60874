import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeByReference } from './judgeByReference';
import { judgeBySeries } from './judgeBySeries';
import { judgeByStatic } from './judgeByStatic';

const rising = (length: number) => Float64Array.from({ length }, (_, index) => index);

describe('a static baseline', () => {
  it('scores 1 on the edge of its band and flags what lies beyond', () => {
    const { score, outlier, lower, upper } = judgeByStatic(Float64Array.of(10, 12, 13, NaN), {
      expected: 10,
      tolerance: 2,
      direction: 'both',
    });
    expect([...score]).toEqual([0, 1, 1.5, NaN]);
    expect([...outlier]).toEqual([0, 0, 1, 0]);
    expect([lower[0], upper[0]]).toEqual([8, 12]);
  });

  it('leaves the side aside that doesn’t count', () => {
    const options = { expected: 10, tolerance: 1, direction: 'up' } as const;
    expect([...judgeByStatic(Float64Array.of(0, 20), options).outlier]).toEqual([0, 1]);
  });
});

describe('a reference stretch', () => {
  const values = Float64Array.from({ length: 100 }, (_, index) => (index < 50 ? 10 + (index % 5) : 30));
  const options = { from: 0, to: 50, width: 4, direction: 'both' } as const;

  it('flags what differs from it and never itself', () => {
    const { outlier, score } = judgeByReference(rising(100), values, options);
    expect([...outlier.subarray(0, 50)]).not.toContain(1);
    expect(score[10]).toBeNaN();
    expect([...outlier.subarray(50)]).not.toContain(0);
  });

  it('is refused with fewer than ten values', () => {
    expect(judgeByReference(rising(20), values.subarray(0, 20), { ...options, to: 9 }).suitability).toEqual({
      kind: 'unsuitable',
      reason: 'too_few_points',
      points: 9,
      needed: 10,
    });
  });

  it('that stands still has a band all the same', () => {
    const still = new Float64Array(40).fill(5);
    still[30] = 5.001;
    still[35] = 6;
    const { outlier } = judgeByReference(rising(40), still, { ...options, to: 20 });
    expect([outlier[30], outlier[35]]).toEqual([0, 1]);
  });

  it('of small counts, most of them equal, has the width of those that differ', () => {
    const counts = Float64Array.from({ length: 60 }, (_, index) => (index % 4 === 0 ? 14 + (index % 3) : 16));
    counts[50] = 15;
    counts[55] = 40;
    const { outlier } = judgeByReference(rising(60), counts, { ...options, to: 40 });
    expect([outlier[50], outlier[55]]).toEqual([0, 1]);
  });

  it('moves and grows with the series', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        (factor, shift) => {
          const moved = values.map((value) => value * factor + shift);
          const { outlier } = judgeByReference(rising(100), moved, options);
          expect([...outlier]).toEqual([...judgeByReference(rising(100), values, options).outlier]);
        }
      )
    );
  });
});

describe('another series as the baseline', () => {
  const baseline = { times: Float64Array.of(0, 10, 20), values: Float64Array.of(100, 200, NaN) };
  const options = { ...baseline, tolerance: 0.1, direction: 'both' } as const;

  it('counts from its last value at or before the time', () => {
    const { expected } = judgeBySeries(Float64Array.of(-1, 0, 9, 10, 25), new Float64Array(5), options);
    expect([...expected]).toEqual([NaN, 100, 100, 200, 200]);
  });

  it('allows the stated share', () => {
    const { outlier } = judgeBySeries(Float64Array.of(1, 2), Float64Array.of(110, 111), options);
    expect([...outlier]).toEqual([0, 1]);
  });

  it('gives no verdict once it is out of date', () => {
    expect(judgeBySeries(Float64Array.of(31), Float64Array.of(1), options).score[0]).toBeNaN();
  });

  it('of one value holds from there on', () => {
    const once = { ...options, times: Float64Array.of(0), values: Float64Array.of(100) };
    expect([...judgeBySeries(Float64Array.of(1e9), Float64Array.of(150), once).outlier]).toEqual([1]);
  });
});
