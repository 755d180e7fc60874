import type { SeriesForecast } from './forecastSeries';

/** Times in milliseconds; undefined if not within the forecast. */
export interface Breach {
  /** The expected value crosses the threshold here. */
  likely: number | undefined;
  /** The edge of the interval crosses it here: not before, most probably. */
  earliest: number | undefined;
}

/** When a forecast reaches a threshold from below (`up`) or from above (`down`). O(points). */
export function getTimeToBreach(forecast: SeriesForecast, threshold: number, direction: 'up' | 'down'): Breach {
  const edge = direction === 'up' ? forecast.upper : forecast.lower;
  const isBreached = (value: number) => (direction === 'up' ? value >= threshold : value <= threshold);
  const findTime = (line: Float64Array) => {
    const index = line.findIndex(isBreached);
    return index < 0 ? undefined : forecast.times[index];
  };
  return { likely: findTime(forecast.expected), earliest: findTime(edge) };
}
