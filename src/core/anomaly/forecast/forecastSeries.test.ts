import { describe, expect, it } from 'vitest';
import { forecastSeries } from './forecastSeries';
import { getTimeToBreach } from './getTimeToBreach';
import { finishWork } from '../../work/finishWork';

const hour = 3_600_000;

function build(length: number, getValue: (index: number) => number): [Float64Array, Float64Array] {
  return [
    Float64Array.from({ length }, (_, index) => index * hour),
    Float64Array.from({ length }, (_, index) => getValue(index) + ((7919 * index) % 101) / 100 - 0.5),
  ];
}

const growth = (index: number) => 100 + index / 2;
const dailyWave = (index: number) => 100 + 30 * Math.sin((2 * Math.PI * index) / 24);

describe('forecastSeries', () => {
  it('carries a trend on, ever more carefully', () => {
    const forecast = finishWork(forecastSeries(...build(400, growth), { points: 48, width: 1.96 }));
    expect(forecast.times[0]).toBe(400 * hour);
    expect(Math.abs((forecast.expected[0] ?? NaN) - growth(400))).toBeLessThan(1);
    const last = forecast.expected[47] ?? NaN;
    expect(last).toBeGreaterThan(growth(400) + 10);
    expect(last).toBeLessThan(growth(447) + 1);
    const width = (index: number) => (forecast.upper[index] ?? NaN) - (forecast.lower[index] ?? NaN);
    expect(width(47)).toBeGreaterThan(width(0));
  });

  it('repeats the day', () => {
    const forecast = finishWork(forecastSeries(...build(24 * 14, dailyWave), { points: 36, width: 1.96 }));
    expect(forecast.periods).toEqual([24 * hour]);
    forecast.expected.forEach((value, index) => {
      expect(Math.abs(value - dailyWave(24 * 14 + index))).toBeLessThan(4);
    });
  });

  it('is empty where there is nothing to go by', () => {
    expect(finishWork(forecastSeries(...build(5, growth), { points: 5, width: 2 })).expected.length).toBe(0);
    expect(
      finishWork(forecastSeries(new Float64Array(20), new Float64Array(20), { points: 5, width: 2 })).times.length
    ).toBe(0);
  });
});

describe('getTimeToBreach', () => {
  it('names the likely and the earliest time at which a threshold is reached', () => {
    const forecast = finishWork(forecastSeries(...build(400, growth), { points: 200, width: 1.96 }));
    const { likely = NaN, earliest = NaN } = getTimeToBreach(forecast, 320, 'up');
    expect(likely).toBeGreaterThan(430 * hour);
    expect(likely).toBeLessThan(470 * hour);
    expect(earliest).toBeLessThan(likely);
  });

  it('knows no time for a threshold out of reach, or on the other side', () => {
    const forecast = finishWork(forecastSeries(...build(400, growth), { points: 20, width: 1.96 }));
    expect(getTimeToBreach(forecast, 1000, 'up')).toEqual({ likely: undefined, earliest: undefined });
    expect(getTimeToBreach(forecast, 0, 'down')).toEqual({ likely: undefined, earliest: undefined });
  });
});
