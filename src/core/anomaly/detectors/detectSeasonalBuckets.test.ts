import { describe, expect, it } from 'vitest';
import type { DetectorOptions } from '../detectorOptions';
import { detectSeasonalBuckets } from './detectSeasonalBuckets';
import { finishWork } from '../../work/finishWork';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const options: DetectorOptions = { bandWidth: 4, direction: 'both', window: 200, minPoints: 20 };
/** A Monday. */
const start = Date.UTC(2026, 1, 2);

/** Busy from 9 to 17 on working days, by the local clock. */
function getLoad(local: number): number {
  const weekday = (Math.floor(local / day) + 3) % 7;
  const hourOfDay = Math.floor((local % day) / hour);
  const base = weekday < 5 && hourOfDay >= 9 && hourOfDay < 17 ? 100 : 20;
  return base + ((7919 * Math.floor(local / minute)) % 101) / 50;
}

function build(days: number, getOffset: (instant: number) => number, step = 15 * minute) {
  const times = Float64Array.from({ length: (days * day) / step }, (_, index) => start + index * step);
  return { times, values: times.map((time) => getLoad(time + getOffset(time))) };
}

const utc = () => 0;

describe('detectSeasonalBuckets', () => {
  it('expects of an hour of the week what it has seen there', () => {
    const { times, values } = build(35, utc);
    const { expected, outlier } = finishWork(detectSeasonalBuckets(times, values, options));
    const at = (weekday: number, hourOfDay: number, minutes: number) =>
      expected[((28 + weekday) * day + hourOfDay * hour + minutes * minute) / (15 * minute)];
    expect(at(1, 12, 30)).toBeGreaterThan(90);
    expect(at(1, 3, 30)).toBeLessThan(30);
    expect(at(6, 12, 30)).toBeLessThan(30);
    expect(outlier.slice(-7 * 96)).not.toContain(1);
  });

  it('flags an ordinary working-day load on a Sunday', () => {
    const { times, values } = build(35, utc);
    const sundayNoon = (34 * day + 12 * hour) / (15 * minute) + 2;
    values[sundayNoon] = 100;
    const { outlier } = finishWork(detectSeasonalBuckets(times, values, options));
    expect([...outlier.keys()].filter((index) => outlier[index] === 1 && index > 28 * 96)).toEqual([sundayNoon]);
  });

  it('blends neighbouring hours, half and half at the hour', () => {
    const { times, values } = build(28, utc, 5 * minute);
    const { expected } = finishWork(detectSeasonalBuckets(times, values, options));
    const nine = (22 * day + 9 * hour) / (5 * minute);
    expect(expected[nine]).toBeCloseTo(60, -1);
    expect(expected[nine + 3]).toBeGreaterThan(95);
    expect(expected[nine + 1]).toBeGreaterThan(expected[nine] ?? NaN);
    expect(expected[nine - 3]).toBeLessThan(25);
  });

  it('goes by the local clock when summer time begins', () => {
    const summerTime = Date.UTC(2026, 2, 29, 1);
    const getOffset = (instant: number) => (instant < summerTime ? hour : 2 * hour);
    const { times, values } = build(70, getOffset);
    const aware = finishWork(detectSeasonalBuckets(times, values, { ...options, getOffset }));
    const unaware = finishWork(detectSeasonalBuckets(times, values, options));
    const afterChange = times.findIndex((time) => time >= summerTime);
    const count = (outlier: Uint8Array) =>
      outlier.slice(afterChange, afterChange + 7 * 96).reduce((sum, flag) => sum + flag, 0);
    expect(count(aware.outlier)).toBe(0);
    expect(count(unaware.outlier)).toBeGreaterThan(10);
  });

  it('judges by the hour of the day before it knows the week', () => {
    const { times, values } = build(10, utc);
    const { expected } = finishWork(detectSeasonalBuckets(times, values, options));
    const thursday = (3 * day + 12 * hour + 30 * minute) / (15 * minute);
    expect(expected[thursday]).toBeGreaterThan(90);
  });
});
