import type { Work } from '../../work/work';
import { decomposeSeries } from '../../series/decomposeSeries';
import { findNaturalPeriods, type NaturalPeriod } from '../../series/findNaturalPeriods';
import { fitTheilSen } from '../../series/fitTheilSen';
import { getRobustScale } from '../../series/getRobustScale';
import { getStep } from '../../series/getStep';

export interface SeriesForecast {
  times: Float64Array;
  expected: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** Milliseconds; the seasons that were carried on. */
  periods: number[];
}

export interface ForecastOptions {
  /** How many points ahead, at the step of the series. */
  points: number;
  /** Half the width of the interval in standard deviations; 1.96 holds 95 of 100 of normal noise. */
  width: number;
}

const trendShare = 0.3;
const fewestTrendPoints = 10;
/** The slope fades to 1/e over as many points ahead as it was read from. */
const fading = 1;

/**
 * Carries a series on: its damped recent trend plus its hourly, daily and weekly seasons.
 *
 * The trend is a Theil-Sen line through the last 30 % of the deseasonalised values; its slope fades as exp(−h / n) over the
 * n points that it was read from. Each season repeats itself. The interval is width · s · √(1 + 1/n + d² / Σd²), the prediction interval of
 * that line, d being the distance from the middle of these points and s their robust scale about the line.
 * Empty with fewer than 10 values or without a step. Needs an even step. Deterministic.
 */
export function* forecastSeries(
  times: Float64Array,
  values: Float64Array,
  options: ForecastOptions
): Work<SeriesForecast> {
  const { median: step } = getStep(times);
  const known = values.filter(Number.isFinite).length;
  if (known < fewestTrendPoints || !(step > 0)) {
    const empty = new Float64Array();
    return { times: empty, expected: empty, lower: empty, upper: empty, periods: [] };
  }
  const seasons = yield* findNaturalPeriods(values, step);
  const { season } = yield* decomposeSeries(
    values,
    seasons.map(({ points }) => points),
    Math.max(fewestTrendPoints, Math.round(values.length / 4))
  );
  const trend = readTrend(
    times,
    values.map((value, index) => value - (season[index] ?? NaN)),
    step
  );
  const origin = times.at(-1) ?? NaN;
  const ahead = Float64Array.from({ length: options.points }, (_, index) => index + 1);
  const expected = ahead.map((points) => trend.valueAhead(points) + carrySeason(season, seasons, points));
  const half = ahead.map((points) => options.width * trend.errorAhead(points));
  return {
    times: ahead.map((points) => origin + points * step),
    expected,
    lower: expected.map((value, index) => value - (half[index] ?? NaN)),
    upper: expected.map((value, index) => value + (half[index] ?? NaN)),
    periods: seasons.map(({ period }) => period),
  };
}

interface Trend {
  valueAhead: (points: number) => number;
  errorAhead: (points: number) => number;
}

function readTrend(times: Float64Array, deseasonalised: Float64Array, step: number): Trend {
  const count = Math.max(fewestTrendPoints, Math.round(trendShare * times.length));
  const first = Math.max(0, times.length - count);
  const origin = times.at(-1) ?? NaN;
  const places = times.subarray(first).map((time) => (time - origin) / step);
  const recent = deseasonalised.subarray(first);
  const { slope, intercept } = fitTheilSen(places, recent);
  const scale = getRobustScale(recent.map((value, index) => value - intercept - slope * (places[index] ?? NaN)));
  const middle = places.reduce((sum, place) => sum + place / places.length, 0);
  const spread = places.reduce((sum, place) => sum + (place - middle) ** 2, 0);
  const reach = fading * places.length;
  return {
    valueAhead: (points) => intercept + slope * reach * (1 - Math.exp(-points / reach)),
    errorAhead: (points) => scale * Math.sqrt(1 + 1 / places.length + (points - middle) ** 2 / spread),
  };
}

/** The season repeats after the longest period: all shorter ones divide it. */
function carrySeason(season: Float64Array, seasons: NaturalPeriod[], points: number): number {
  const period = seasons.at(-1)?.points;
  return period === undefined ? 0 : (season[season.length - period + ((points - 1) % period)] ?? NaN);
}
