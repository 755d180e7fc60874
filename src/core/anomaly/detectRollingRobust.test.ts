import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectRollingRobust } from './detectRollingRobust';
import type { DetectorOptions } from './detectorOptions';
import { finishWork } from '../work/finishWork';

const minute = 60_000;
const options: DetectorOptions = { bandWidth: 5, direction: 'both', window: 60, minPoints: 10 };

function getTimes(length: number, step = minute): Float64Array {
  return Float64Array.from({ length }, (_, index) => index * step);
}

function detect(values: ArrayLike<number>, overrides: Partial<DetectorOptions> = {}, times = getTimes(values.length)) {
  return finishWork(detectRollingRobust(times, Float64Array.from(values), { ...options, ...overrides }));
}

function getOutliers(values: ArrayLike<number>, overrides: Partial<DetectorOptions> = {}, times?: Float64Array) {
  return [...detect(values, overrides, times).outlier.entries()].flatMap(([index, flag]) =>
    flag === 1 ? [index] : []
  );
}

/** 100, 101, 99 … without randomness. */
function getWave(length: number, level = 100): number[] {
  return Array.from({ length }, (_, index) => level + Math.sin(index * 1.7) + Math.sin(index * 0.31));
}

const noise = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 0, maxLength: 150 });
/** Falls at once, so that nothing in it is taken for a counter. */
const gauge = noise.map((values) => [5, 0, ...values]);

describe('detectRollingRobust', () => {
  it('flags a spike and nothing else', () => {
    const values = getWave(200);
    values[150] = 130;
    expect(getOutliers(values)).toEqual([150]);
  });

  it.each([
    ['the deciles', [0, 0, 1, 1, 2, 2, 3, 3, 4, 4], 2, 4 / 2.563],
    ['the distances to the median', [1, -1, 1, -1, 1, -1, 1, -1, 1, -1], 0, 1.4826],
    ['the range seen', [500, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7], 7, 0.02 * 493],
  ])('takes the scale from %s where that is the largest', (_, history, median, scale) => {
    const { expected, lower, upper, score } = detect([...history, median], { minPoints: history.length });
    const index = history.length;
    expect(expected[index]).toBe(median);
    expect(upper[index]).toBeCloseTo(median + 5 * scale, 12);
    expect(lower[index]).toBeCloseTo(median - 5 * scale, 12);
    expect(score[index]).toBe(0);
  });

  it('scores 1 on the edge of the band, which is still inside', () => {
    const values = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 0];
    const edge = detect(values).upper[10] ?? NaN;
    values[10] = edge;
    expect(detect(values).score[10]).toBeCloseTo(1, 12);
    values[10] = edge * 1.001;
    expect(getOutliers(values)).toEqual([10]);
  });

  it('keeps quiet about a tremble that is small beside the range seen', () => {
    const values = [...getWave(60, 50), ...Array<number>(100).fill(0), 1, 0, 0, 1];
    expect(
      getOutliers(
        values.map((value) => value + 500),
        { window: 30 }
      ).filter((index) => index > 100)
    ).toEqual([]);
  });

  it('flags only the side that was asked for', () => {
    const values = getWave(200);
    values[120] = 130;
    values[160] = 70;
    expect(getOutliers(values, { direction: 'up' })).toEqual([120]);
    expect(getOutliers(values, { direction: 'down' })).toEqual([160]);
  });

  it('accepts a new level once it fills half the window', () => {
    const values = [...getWave(100), ...getWave(100, 200)];
    const outliers = getOutliers(values, { window: 40 });
    expect(outliers).toEqual(Array.from({ length: outliers.length }, (_, index) => 100 + index));
    expect(outliers.length).toBeLessThanOrEqual(20);
    expect(outliers.length).toBeGreaterThan(0);
  });

  it('keeps its band through an incident', () => {
    const values = getWave(400);
    values.fill(20, 200, 230);
    const { lower, upper, outlier } = detect(values, { window: 240 });
    const getWidth = (index: number) => (upper[index] ?? NaN) - (lower[index] ?? NaN);
    expect(outlier.slice(200, 230).every((flag) => flag === 1)).toBe(true);
    expect(outlier.slice(230).every((flag) => flag === 0)).toBe(true);
    expect(getWidth(300)).toBeLessThan(4 * getWidth(199));
  });

  it('flags the first change of a constant series with a finite score', () => {
    const values = [...Array<number>(50).fill(7), 8, 7, 7];
    const { score, lower, upper } = detect(values);
    expect(getOutliers(values)).toEqual([50]);
    expect(score[50]).toBe(1e6);
    expect(lower[40]).toBeCloseTo(7, 9);
    expect(upper[40]).toBeCloseTo(7, 9);
  });

  it('takes rounding errors for what they are', () => {
    const values = Array.from({ length: 100 }, (_, index) => (index % 25 === 24 ? 0.1 + 0.2 : 0.3));
    expect(getOutliers(values)).toEqual([]);
  });

  it.each([
    ['nothing', [], { kind: 'unsuitable', reason: 'no_values' }],
    ['only gaps', [NaN, NaN], { kind: 'unsuitable', reason: 'no_values' }],
    ['a short series', [1, 2, NaN, 3], { kind: 'unsuitable', reason: 'too_few_points', points: 3, needed: 11 }],
    ['a constant', Array<number>(30).fill(4), { kind: 'unsuitable', reason: 'constant', value: 4 }],
    ['an ordinary series', getWave(30), { kind: 'suitable' }],
  ])('says whether it can judge %s', (_, values, suitability) => {
    const detection = detect(values);
    expect(detection.suitability).toEqual(suitability);
    expect(detection.outlier.every((flag) => flag === 0)).toBe(true);
  });

  it('gives no verdict before it has seen enough points', () => {
    const { score, upper } = detect([...Array<number>(9).fill(0), 1000, 0]);
    expect(score.slice(0, 10).every(Number.isNaN)).toBe(true);
    expect(upper.slice(0, 10).every(Number.isNaN)).toBe(true);
    expect(score[10]).toBe(0);
  });

  it('starts anew after a gap longer than what it looks back on', () => {
    const before = getWave(100);
    const after = getWave(100, 500);
    const times = getTimes(200).map((time, index) => (index < 100 ? time : time + 61 * minute));
    expect(getOutliers([...before, ...after], {}, times)).toEqual([]);
    const shortGap = getTimes(200).map((time, index) => (index < 100 ? time : time + 30 * minute));
    expect(getOutliers([...before, ...after], {}, shortGap)).toContain(100);
  });

  it('does not take the reset of a counter for an outlier', () => {
    const count = (length: number) => Array.from({ length }, (_, index) => index * 7 + (index % 3));
    expect(getOutliers([...count(150), ...count(150), ...count(150)])).toEqual([]);
  });

  it('flags a fall of a series that has fallen before', () => {
    const values = getWave(200);
    values[150] = 10;
    expect(getOutliers(values)).toEqual([150]);
  });

  it('judges a point by the points before it alone', () => {
    fc.assert(
      fc.property(noise, fc.nat(), (values, cut) => {
        const length = values.length === 0 ? 0 : cut % (values.length + 1);
        const whole = detect(values);
        const truncated = detect(values.slice(0, length));
        expect(truncated.score).toEqual(whole.score.slice(0, length));
        expect(truncated.lower).toEqual(whole.lower.slice(0, length));
        expect(truncated.upper).toEqual(whole.upper.slice(0, length));
        expect(truncated.outlier).toEqual(whole.outlier.slice(0, length));
      })
    );
  });

  it('gives the same scores when a gauge is shifted, scaled or mirrored', () => {
    fc.assert(
      fc.property(
        gauge,
        fc.integer({ min: -1000, max: 1000 }),
        fc.constantFrom(0.25, 3, 1024, -1, -7),
        (values, shift, factor) => {
          const original = detect(values);
          const changed = detect(values.map((value) => (value + shift) * factor));
          original.score.forEach((score, index) => {
            if (Number.isNaN(score)) {
              expect(changed.score[index]).toBeNaN();
            } else {
              expect(Math.abs(((changed.score[index] ?? NaN) - score) / Math.max(score, 1))).toBeLessThan(1e-6);
              expect(changed.expected[index]).toBeCloseTo(((original.expected[index] ?? NaN) + shift) * factor, 6);
            }
          });
        }
      )
    );
  });

  it('never makes an outlier of a missing value, and judges the others as if it were not there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(NaN, Infinity, -Infinity))),
        (values) => {
          const { outlier, score } = detect(values);
          const kept = [...values.keys()].filter((index) => Number.isFinite(values[index]));
          values.forEach((value, index) => {
            if (!Number.isFinite(value)) {
              expect(outlier[index]).toBe(0);
              expect(score[index]).toBeNaN();
            }
          });
          const alone = detect(
            kept.map((index) => values[index] ?? NaN),
            {},
            Float64Array.from(kept, (index) => index * minute)
          );
          expect(kept.map((index) => score[index])).toEqual([...alone.score]);
        }
      )
    );
  });

  it('draws the band over missing values', () => {
    const values = getWave(50);
    values[40] = NaN;
    const { lower, upper } = detect(values);
    expect(lower[40]).toBeLessThan(100);
    expect(upper[40]).toBeGreaterThan(100);
  });

  it('widens the band with its width and never flags more for it', () => {
    fc.assert(
      fc.property(gauge, (values) => {
        const narrow = detect(values, { bandWidth: 3 });
        const wide = detect(values, { bandWidth: 6 });
        wide.outlier.forEach((flag, index) => expect(flag).toBeLessThanOrEqual(narrow.outlier[index] ?? NaN));
        wide.upper.forEach((upper, index) => {
          if (!Number.isNaN(upper)) {
            expect(upper).toBeGreaterThanOrEqual(narrow.upper[index] ?? NaN);
          }
        });
      })
    );
  });
});
