import { findLastValue } from '../../series/findLastValue';
import type { Work } from '../../work/work';
import { forecastSeries, type SeriesForecast } from '../forecast/forecastSeries';
import { alignToGrid } from '../peers/alignToGrid';
import { blankExcluded } from './blankExcluded';
import { findFirst } from './findFirst';
import { getAnchor } from './getAnchor';
import type { Stretch } from './getPieces';

export interface AnchoredForecastOptions {
  /** Milliseconds, as the look-back. */
  step: number;
  lookBack: number;
  /** What is not learnt from. */
  exclude: readonly Stretch[];
  /** How many steps ahead. */
  points: number;
}

/** Half the interval: 95 of 100 of normal noise. */
const width = 1.96;

/**
 * Carries a series on from its last point, by its points from `anchor(last) − lookBack` on and nothing else: the same for whoever looks,
 * until a new point comes. `times` in milliseconds, ascending; NaN where there is no value. Empty with fewer than 10 values.
 */
export function* forecastFromAnchor(
  times: Float64Array,
  values: Float64Array,
  { step, lookBack, exclude, points }: AnchoredForecastOptions
): Work<SeriesForecast> {
  const kept = blankExcluded(times, values, exclude);
  const last = findLastValue(values);
  const end = Math.floor((times[last] ?? NaN) / step) * step;
  const earliest = findFirst(times, getAnchor(end) - lookBack);
  const first = kept.findIndex((value, index) => index >= earliest && Number.isFinite(value));
  const from = Math.floor((times[first] ?? NaN) / step) * step;
  const slots = first < 0 || !(end >= from) ? 0 : (end - from) / step + 1;
  const { values: line } = alignToGrid(times, kept, { from, step, slots });
  const grid = Float64Array.from({ length: slots }, (_, slot) => from + slot * step);
  return yield* forecastSeries(grid, line, { points, width });
}
