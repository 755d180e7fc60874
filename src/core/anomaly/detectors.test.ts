import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection } from './detection';
import { detectors, type DetectorName } from './detectors';
import type { DetectorOptions } from './detectorOptions';
import { getDetectorMode } from './getDetectorMode';
import { isDetectorName } from './isDetectorName';
import { finishWork } from '../work/finishWork';

const hour = 3_600_000;
const options: DetectorOptions = { bandWidth: 5, direction: 'both', window: 60, minPoints: 10 };
const names = Object.keys(detectors).filter(isDetectorName);

function timesOf(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (_, index) => index * hour);
}

function detect(name: DetectorName, values: ArrayLike<number>): Detection {
  return finishWork(detectors[name](timesOf(values), Float64Array.from(values), options));
}

/** Days with holes and spikes, of few enough states for every detector. */
function buildWave(length: number, hole: number): Float64Array {
  return Float64Array.from({ length }, (_, index) =>
    index % hole === 0
      ? NaN
      : 9 + Math.round(4 * Math.sin(index / 3.82)) + ((index * 13) % 3) + (index % 211 === 0 ? 60 : 0)
  );
}

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 120 });
const withHoles = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(NaN, Infinity, -Infinity)), {
  maxLength: 80,
});

describe.each(names)('detector %s', (name) => {
  it('has an answer to every series, one entry a point', () => {
    for (const values of [[], [NaN], [5], [NaN, NaN, NaN], [1, 2], Array<number>(500).fill(1)]) {
      const { expected, lower, upper, score, outlier } = detect(name, values);
      for (const entries of [expected, lower, upper, score, outlier]) {
        expect(entries.length).toBe(values.length);
      }
    }
    expect(detect(name, []).suitability).toMatchObject({ kind: 'unsuitable', reason: 'no_values' });
  });

  it('can be left and taken up again, and answers as if it had not been', () => {
    const series = [buildWave(1_200, 37), buildWave(1_200, 53)];
    const works = series.map((values) => detectors[name](timesOf(values), values, options));
    const parts = works.map(() => 0);
    const answers: Array<Detection | undefined> = works.map(() => undefined);
    while (answers.includes(undefined)) {
      works.forEach((work, place) => {
        if (answers[place] === undefined) {
          answers[place] = work.next().value;
          parts[place] = (parts[place] ?? 0) + 1;
        }
      });
    }
    expect(answers).toEqual(series.map((values) => detect(name, values)));
    expect(Math.min(...parts)).toBeGreaterThan(2);
  });

  it('finds nothing in a constant', () => {
    for (const value of [0, 7, -0.1]) {
      expect(detect(name, Array<number>(300).fill(value)).outlier).not.toContain(1);
    }
  });

  it('never judges a missing value, and flags exactly what scores above 1', () => {
    fc.assert(
      fc.property(withHoles, (values) => {
        const { score, outlier } = detect(name, values);
        values.forEach((value, index) => {
          expect(outlier[index] === 1).toBe((score[index] ?? NaN) > 1);
          expect(Number.isFinite(value) || Number.isNaN(score[index])).toBe(true);
          expect((score[index] ?? NaN) < 0).toBe(false);
        });
      }),
      { numRuns: 40 }
    );
  });

  it('gives the same answer in another unit', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(0.25, 4, 1024), (values, factor) => {
        const original = detect(name, values);
        const scaled = detect(
          name,
          values.map((value) => value * factor)
        );
        expect(scaled.outlier).toEqual(original.outlier);
        scaled.upper.forEach((upper, index) => {
          const other = (original.upper[index] ?? NaN) * factor;
          expect(
            Number.isNaN(upper) ? Number.isNaN(other) : Math.abs(upper - other) <= 1e-6 * (1 + Math.abs(other))
          ).toBe(true);
        });
      }),
      { numRuns: 40 }
    );
  });

  it('has a band that holds what it expects', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { lower, expected, upper } = detect(name, values);
        expected.forEach((centre, index) => {
          expect((lower[index] ?? NaN) > centre || centre > (upper[index] ?? NaN)).toBe(false);
        });
      }),
      { numRuns: 40 }
    );
  });

  it(getDetectorMode(name) === 'online' ? 'judges by the past alone' : 'is named as one that looks both ways', () => {
    if (getDetectorMode(name) === 'hindsight') {
      expect(['stl', 'spectral_residual', 'change_points']).toContain(name);
      return;
    }
    fc.assert(
      fc.property(numbers, fc.nat({ max: 120 }), (values, length) => {
        const whole = detect(name, values);
        const cut = detect(name, values.slice(0, length));
        for (const entry of ['score', 'outlier', 'expected', 'lower', 'upper'] as const) {
          expect(cut[entry]).toEqual(whole[entry].slice(0, length));
        }
      }),
      { numRuns: 40 }
    );
  });
});
