import type { Work } from '../work/work';
import { fillGaps } from './fillGaps';
import { getRobustScale } from './getRobustScale';
import { medianByPhase } from './medianByPhase';
import { smoothByMedian } from './smoothByMedian';

export interface Decomposition {
  trend: Float64Array;
  /** The sum of all seasons. */
  season: Float64Array;
  /** What is left: NaN where the series has no value. */
  residual: Float64Array;
}

const cleaningWidth = 4;
const rounds = 2;

/**
 * Trend, seasons and rest of a series, by medians: the robust and cheap relative of STL (Cleveland 1990) and, with several
 * periods, of MSTL (Bandara 2021).
 *
 * Trend: centred rolling median over the longest period (over `trendPoints` without one). Season of a period: median of
 * the detrended values by phase, brought to mean 0, shortest period first, each from what the others leave. Two rounds; in
 * the second, values more than 4 robust sigmas from trend + season are replaced by these. Looks both ways: for hindsight.
 * O(n · (log w + w / 1000)) for windows of w points.
 */
export function* decomposeSeries(
  values: Float64Array,
  periods: readonly number[],
  trendPoints: number
): Work<Decomposition> {
  const filled = fillGaps(values);
  const ascending = [...periods].sort((left, right) => left - right);
  const window = ascending.at(-1) ?? trendPoints;
  let clean = filled;
  let trend = new Float64Array(values.length);
  let season = new Float64Array(values.length);
  for (let round = 0; round < rounds; round++) {
    trend =
      round === 0
        ? holdEnds(yield* smoothByMedian(clean, window), window)
        : yield* smoothByMedian(subtract(clean, season), window);
    season = yield* computeSeasons(subtract(clean, trend), ascending);
    yield;
    const rest = subtract(subtract(filled, trend), season);
    const limit = cleaningWidth * getRobustScale(rest);
    clean = filled.map((value, index) =>
      Math.abs(rest[index] ?? NaN) > limit ? (trend[index] ?? NaN) + (season[index] ?? NaN) : value
    );
  }
  const residual = values.map((value, index) =>
    Number.isFinite(value) ? value - (trend[index] ?? NaN) - (season[index] ?? NaN) : NaN
  );
  return { trend, season, residual };
}

/** Windows that are cut off at the ends see only part of a season: the first and last whole one speak for them. */
function holdEnds(trend: Float64Array, window: number): Float64Array<ArrayBuffer> {
  const half = Math.min(window >> 1, (trend.length - 1) >> 1);
  const held = Float64Array.from(trend);
  held.fill(trend[half] ?? NaN, 0, half);
  held.fill(trend[trend.length - 1 - half] ?? NaN, trend.length - half);
  return held;
}

function* computeSeasons(detrended: Float64Array, periods: readonly number[]): Work<Float64Array<ArrayBuffer>> {
  const seasons = periods.map(() => new Float64Array(detrended.length));
  for (let round = 0; round < Math.min(rounds, periods.length); round++) {
    for (const [index, period] of periods.entries()) {
      yield;
      const others = seasons.filter((_, other) => other !== index).reduce(add, new Float64Array(detrended.length));
      seasons[index] = medianByPhase(subtract(detrended, others), period);
    }
  }
  return seasons.reduce(add, new Float64Array(detrended.length));
}

function add(left: Float64Array, right: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(left, (value, index) => value + (right[index] ?? NaN));
}

function subtract(left: Float64Array, right: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(left, (value, index) => value - (right[index] ?? NaN));
}
