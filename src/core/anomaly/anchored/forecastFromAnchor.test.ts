import { describe, expect, it } from 'vitest';
import { finishWork } from '../../work/finishWork';
import { forecastFromAnchor, type AnchoredForecastOptions } from './forecastFromAnchor';
import { weekMs } from './weekMs';

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 5);
const options: AnchoredForecastOptions = { step: hour, lookBack: 2 * weekMs, exclude: [], points: 48 };

const times = Float64Array.from({ length: 4 * 168 + 50 }, (_, index) => start + index * hour);
const values = times.map((_, index) => 100 + 30 * Math.sin((index * Math.PI) / 12) + ((index * 7919) % 101) / 100);
const forecast = (from: number, changed = values, part = options) =>
  finishWork(forecastFromAnchor(times.subarray(from), changed.subarray(from), part));

describe('a forecast from the anchor', () => {
  it('goes on where the series ends, at its step', () => {
    const { times: ahead, expected } = forecast(0);
    expect(ahead[0]).toBe((times.at(-1) ?? 0) + hour);
    expect(ahead).toHaveLength(48);
    expected.forEach((value, index) => {
      expect(Math.abs(value - (100 + 30 * Math.sin(((times.length + index) * Math.PI) / 12)))).toBeLessThan(4);
    });
  });

  it('is the same however far back the series was read', () => {
    expect(forecast(0)).toEqual(forecast(2 * 168));
    expect(forecast(0)).not.toEqual(forecast(3 * 168));
  });

  it('does not learn from what is excluded', () => {
    const outage = { from: start + 3 * weekMs, to: start + 3 * weekMs + 60 * hour };
    const broken = values.map((value, index) =>
      (times[index] ?? 0) >= outage.from && (times[index] ?? 0) < outage.to ? 9000 : value
    );
    const part = { ...options, exclude: [outage] };
    expect(forecast(0, broken, part)).toEqual(forecast(0, values, part));
  });

  it('is empty without values', () => {
    expect(
      forecast(
        0,
        values.map(() => NaN)
      ).times
    ).toHaveLength(0);
    expect(finishWork(forecastFromAnchor(new Float64Array(), new Float64Array(), options)).times).toHaveLength(0);
  });
});
