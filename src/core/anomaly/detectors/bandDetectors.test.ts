import { describe, expect, it } from 'vitest';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { detectAutoregression } from './detectAutoregression';
import { detectEwma } from './detectEwma';
import { detectFiniteDomain } from './detectFiniteDomain';
import { detectHoltWinters } from './detectHoltWinters';
import { detectQuantile } from './detectQuantile';
import { detectRegressionTrend } from './detectRegressionTrend';
import { detectStl } from './detectStl';
import { finishWork } from '../../work/finishWork';

const hour = 3_600_000;
const options: DetectorOptions = { bandWidth: 5, direction: 'both', window: 60, minPoints: 20 };

function build(length: number, getValue: (index: number) => number): { times: Float64Array; values: Float64Array } {
  return {
    times: Float64Array.from({ length }, (_, index) => index * hour),
    values: Float64Array.from({ length }, (_, index) => getValue(index)),
  };
}

function getOutliers({ outlier }: Detection): number[] {
  return [...outlier.keys()].filter((index) => outlier[index] === 1);
}

function wobble(index: number): number {
  return ((7919 * index) % 101) / 50 - 1;
}

const dailyWave = (index: number) => 100 + 30 * Math.sin((2 * Math.PI * index) / 24) + wobble(index);
const spikeAt = (place: number, getValue: (index: number) => number) => (index: number) =>
  getValue(index) + (index === place ? 60 : 0);

describe('detectEwma', () => {
  it('follows m ← m + α(x − m), v ← (1 − α)(v + α(x − m)²)', () => {
    const { times, values } = build(4, (index) => [10, 14, 12, 0][index] ?? NaN);
    const { expected, upper } = finishWork(
      detectEwma(times, values, { ...options, minPoints: 3, smoothing: 0.5, bandWidth: 1 })
    );
    const first = { mean: 12, variance: 0.5 * (0 + 0.5 * 16) };
    expect(expected[3]).toBeCloseTo(first.mean, 12);
    expect((upper[3] ?? NaN) - first.mean).toBeCloseTo(Math.sqrt(0.5 * first.variance), 12);
  });

  it('flags a spike and is not blown up by it', () => {
    const { times, values } = build(300, spikeAt(200, wobble));
    expect(getOutliers(finishWork(detectEwma(times, values, options)))).toEqual([200]);
  });
});

describe('detectQuantile', () => {
  it('draws a skewed band for a skewed series', () => {
    const { times, values } = build(200, (index) => 10 * (((7 * index) % 10) / 10) ** 4);
    const { expected, lower, upper } = finishWork(detectQuantile(times, values, { ...options, bandWidth: 2.7 }));
    const below = (expected[150] ?? NaN) - (lower[150] ?? NaN);
    const above = (upper[150] ?? NaN) - (expected[150] ?? NaN);
    expect(above).toBeGreaterThan(2 * below);
  });

  it("gives Tukey's fences for a symmetric history at width 2.698", () => {
    const history = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const { times, values } = build(10, (index) => history[index] ?? 5);
    const { lower, upper } = finishWork(
      detectQuantile(times, values, { ...options, minPoints: 9, window: 9, bandWidth: 2.698 })
    );
    expect(upper[9]).toBeCloseTo(7 + 1.5 * 4, 2);
    expect(lower[9]).toBeCloseTo(3 - 1.5 * 4, 2);
  });
});

describe('detectHoltWinters', () => {
  it('learns a daily wave and flags what breaks it', () => {
    const { times, values } = build(24 * 30, (index) => (index === 600 ? 100 - 40 : dailyWave(index)));
    const detection = finishWork(detectHoltWinters(times, values, options));
    expect(getOutliers(detection).filter((index) => index > 200)).toEqual([600]);
    expect(Math.abs((detection.expected[500] ?? NaN) - dailyWave(500))).toBeLessThan(4);
  });

  it('says nothing during its first season', () => {
    const { times, values } = build(60, dailyWave);
    expect(
      finishWork(detectHoltWinters(times, values, options))
        .upper.slice(0, 24)
        .every(Number.isNaN)
    ).toBe(true);
  });

  it('keeps its place in the season over a gap', () => {
    const { times, values } = build(24 * 30, dailyWave);
    const kept = [...times.keys()].filter((index) => index < 400 || index >= 407);
    const shorter = finishWork(
      detectHoltWinters(
        Float64Array.from(kept, (index) => times[index] ?? NaN),
        Float64Array.from(kept, (index) => values[index] ?? NaN),
        options
      )
    );
    expect(getOutliers(shorter).filter((index) => index > 200)).toEqual([]);
  });
});

describe('detectRegressionTrend', () => {
  it('carries a straight line on', () => {
    const { times, values } = build(200, (index) => 5 + 3 * index + (index === 150 ? 200 : 0));
    const detection = finishWork(detectRegressionTrend(times, values, options));
    expect(detection.expected[140]).toBeCloseTo(5 + 3 * 140, 6);
    expect(getOutliers(detection)).toEqual([150]);
  });
});

describe('detectAutoregression', () => {
  it('learns a wave that no level explains, and flags what breaks it', () => {
    const { times, values } = build(600, (index) => (index === 500 ? 125 : 100 + 30 * Math.sin(index / 3)));
    const detection = finishWork(detectAutoregression(times, values, options));
    expect(detection.outlier[500]).toBe(1);
    expect(getOutliers(detection).every((index) => index >= 500 && index <= 512)).toBe(true);
    expect(Math.abs((detection.expected[490] ?? NaN) - (values[490] ?? NaN))).toBeLessThan(1);
  });
});

describe('detectStl', () => {
  it('finds the day by itself, and a value that is out of its hour', () => {
    const { times, values } = build(24 * 21, (index) => (index === 300 ? 100 : dailyWave(index + 6)) + index / 10);
    const detection = finishWork(detectStl(times, values, options));
    expect(getOutliers(detection)).toEqual([300]);
    expect(Math.abs((detection.expected[200] ?? NaN) - (values[200] ?? NaN))).toBeLessThan(4);
  });

  it('takes several periods at once', () => {
    const { times, values } = build(168 * 4, (index) => dailyWave(index) + (Math.floor(index / 24) % 7 >= 5 ? -50 : 0));
    values[400] = (values[400] ?? NaN) + 40;
    const detection = finishWork(detectStl(times, values, { ...options, periods: [24 * hour, 168 * hour] }));
    expect(getOutliers(detection)).toEqual([400]);
  });
});

describe('detectFiniteDomain', () => {
  it('flags the first value beyond a tenth of the range, and takes it in', () => {
    const { times, values } = build(100, (index) => (index === 61 || index === 97 ? 120 : index % 2 === 0 ? 0 : 100));
    const detection = finishWork(detectFiniteDomain(times, values, options));
    expect(getOutliers(detection)).toEqual([61]);
    expect(detection.score[61]).toBeCloseTo(2, 12);
    expect(detection.upper[61]).toBeCloseTo(110, 12);
  });

  it('finds a new level inside the range by the mean of twelve', () => {
    const { times, values } = build(200, (index) => (index < 150 ? (index % 2) * 100 + 10 * wobble(index) : 100));
    const { outlier, upper } = finishWork(detectFiniteDomain(times, values, options));
    expect(outlier.indexOf(1)).toBe(150);
    expect(values[150]).toBeLessThan(upper[150] ?? NaN);
  });

  it('leaves out the side that is not asked for', () => {
    const { times, values } = build(100, (index) => (index === 60 ? 150 : index === 80 ? -50 : (index % 2) * 100));
    expect(getOutliers(finishWork(detectFiniteDomain(times, values, { ...options, direction: 'down' })))).toEqual([80]);
  });
});
