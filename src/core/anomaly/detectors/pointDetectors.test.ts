import { describe, expect, it } from 'vitest';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { detectChangePoints } from './detectChangePoints';
import { detectCusum } from './detectCusum';
import { detectFlatLine } from './detectFlatLine';
import { detectGap } from './detectGap';
import { detectRareValue } from './detectRareValue';
import { detectSpectralResidual } from './detectSpectralResidual';
import { detectVarianceChange } from './detectVarianceChange';
import { finishWork } from '../../work/finishWork';

const minute = 60_000;
const options: DetectorOptions = { bandWidth: 5, direction: 'both', window: 120, minPoints: 20 };

function getTimes(length: number): Float64Array {
  return Float64Array.from({ length }, (_, index) => index * minute);
}

function build(length: number, getValue: (index: number) => number): [Float64Array, Float64Array] {
  return [getTimes(length), Float64Array.from({ length }, (_, index) => getValue(index))];
}

function getOutliers({ outlier }: Detection): number[] {
  return [...outlier.keys()].filter((index) => outlier[index] === 1);
}

/** Deterministic noise, nearly normal: the sum of some low-discrepancy numbers. */
function noise(index: number): number {
  let sum = 0;
  for (const factor of [0.6180339887, 0.7548776662, 0.569840291, 0.8191725134]) {
    sum += ((index * factor) % 1) - 0.5;
  }
  return sum * 1.73;
}

describe('detectFlatLine', () => {
  it('flags a standstill of more than twice the longest and three points', () => {
    const [times, values] = build(200, (index) => (index >= 100 ? 5 : index % 10 < 2 ? 1 : index));
    const detection = finishWork(detectFlatLine(times, values, options));
    expect(getOutliers(detection)[0]).toBe(100 + 2 * 2 + 3);
    expect(detection.score[106]).toBeCloseTo(1, 12);
  });
});

describe('detectVarianceChange', () => {
  it('flags a series that begins to swing, and one that falls quiet', () => {
    const swing = (index: number) => (index < 300 ? 1 : index < 400 ? 6 : index < 600 ? 1 : 0.05) * noise(index);
    const outliers = getOutliers(finishWork(detectVarianceChange(...build(800, swing), options)));
    expect(outliers.some((index) => index >= 300 && index < 330)).toBe(true);
    expect(outliers.some((index) => index >= 600 && index < 640)).toBe(true);
    expect(outliers.every((index) => index >= 300)).toBe(true);
  });
});

describe('detectRareValue', () => {
  it('flags a state that was hardly ever seen, by its share of the past', () => {
    const [times, values] = build(1000, (index) => (index === 900 ? 3 : index % 2));
    const detection = finishWork(detectRareValue(times, values, options));
    expect(getOutliers(detection)).toEqual([900]);
    expect(detection.score[900]).toBeCloseTo(Math.log(1 / 903) / Math.log(0.005), 12);
  });

  it('refuses a series of many values', () => {
    const [times, values] = build(100, (index) => index);
    expect(finishWork(detectRareValue(times, values, options)).suitability).toEqual({
      kind: 'unsuitable',
      reason: 'too_many_states',
      most: 20,
    });
  });
});

describe('detectGap', () => {
  it('flags the first value after a gap, whether points are missing or empty', () => {
    const times = getTimes(100).map((time, index) => (index < 50 ? time : time + 5 * minute));
    const values = times.map((_, index) => (index >= 80 && index < 84 ? NaN : index % 3));
    const detection = finishWork(detectGap(times, values, options));
    expect(getOutliers(detection)).toEqual([50, 84]);
    expect(detection.score[50]).toBeCloseTo(6 / 2.4, 12);
  });

  it('judges a constant series too', () => {
    const times = getTimes(60).map((time, index) => (index < 50 ? time : time + 5 * minute));
    const detection = finishWork(detectGap(times, new Float64Array(60).fill(1), options));
    expect(detection.suitability.kind).toBe('suitable');
    expect(getOutliers(detection)).toEqual([50]);
  });
});

describe('detectSpectralResidual', () => {
  it('finds spikes in a wave', () => {
    const [times, values] = build(
      1000,
      (index) => Math.sin(index / 8) + 0.1 * noise(index) + (index === 400 || index === 700 ? 3 : 0)
    );
    const outliers = getOutliers(finishWork(detectSpectralResidual(times, values, options)));
    expect(outliers).toEqual(expect.arrayContaining([400, 700]));
    expect(outliers.length).toBeLessThanOrEqual(6);
  });
});

describe('detectChangePoints', () => {
  it('flags the first point of each new level and nothing else', () => {
    const level = (index: number) => (index < 200 ? 10 : index < 350 ? 16 : 4);
    const detection = finishWork(detectChangePoints(...build(500, (index) => level(index) + noise(index)), options));
    expect(getOutliers(detection)).toEqual([200, 350]);
    expect(detection.expected[100]).toBeCloseTo(10, 0);
    expect(detection.expected[300]).toBeCloseTo(16, 0);
  });

  it('leaves out changes to the side that is not asked for', () => {
    const [times, values] = build(500, (index) => (index < 200 ? 10 : index < 350 ? 16 : 4) + noise(index));
    expect(getOutliers(finishWork(detectChangePoints(times, values, { ...options, direction: 'down' })))).toEqual([
      350,
    ]);
  });
});

describe('detectCusum', () => {
  it('finds a shift by two sigma that no single point shows, within 20 points', () => {
    const [times, values] = build(400, (index) => noise(index) + (index >= 300 ? 2 : 0));
    const outliers = getOutliers(finishWork(detectCusum(times, values, options)));
    const found = outliers.find((index) => index >= 300);
    expect(found).toBeGreaterThan(300);
    expect(found).toBeLessThanOrEqual(320);
  });

  it('learns the new level after the alarm', () => {
    const [times, values] = build(600, (index) => noise(index) + (index >= 300 ? 8 : 0));
    const outliers = getOutliers(finishWork(detectCusum(times, values, options))).filter((index) => index >= 300);
    expect(outliers.length).toBeLessThanOrEqual(2);
    expect(outliers[0]).toBeLessThan(305);
  });

  it('looks only to the side that was asked for', () => {
    const [times, values] = build(400, (index) => noise(index) + (index >= 300 ? 3 : 0));
    const outliers = getOutliers(finishWork(detectCusum(times, values, { ...options, direction: 'down' })));
    expect(outliers.filter((index) => index >= 300)).toEqual([]);
  });
});
