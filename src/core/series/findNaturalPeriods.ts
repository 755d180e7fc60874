import type { Work } from '../work/work';
import { fillGaps } from './fillGaps';

const hour = 3_600_000;
const candidates: readonly number[] = [hour, 24 * hour, 168 * hour];
/** How much higher the autocorrelation must be at the period than a quarter of it earlier and later. */
const leastGain = 0.1;
const leastSeasons = 2;

export interface NaturalPeriod {
  /** In milliseconds. */
  period: number;
  /** In points of the series. */
  points: number;
  /** Autocorrelation at the period, −1 to 1. */
  strength: number;
}

/**
 * The periods among an hour, a day and a week after which a series repeats itself, shortest first.
 *
 * A period counts if the autocorrelation at it is above that at three and five quarters of it by 0.1, and nowhere near it is
 * higher: a trend or a random walk correlates at every lag and has no such peak, and other periods have theirs elsewhere. A week counts only beyond what the day explains: its autocorrelation
 * must exceed that of six and eight days. Needs an even `step` (milliseconds), two whole periods and four points a period.
 * Missing values are bridged by lines. O(n) per period.
 */
export function* findNaturalPeriods(values: Float64Array, step: number): Work<NaturalPeriod[]> {
  const series = centre(values);
  const found: NaturalPeriod[] = [];
  for (const period of candidates) {
    const points = Math.round(period / step);
    if (points >= 4 && values.length >= leastSeasons * points) {
      const strength = yield* measurePeriod(series, points, period === 168 * hour ? 7 : 4);
      found.push(...(strength === undefined ? [] : [{ period, points, strength }]));
    }
  }
  return found;
}

interface Centred {
  centred: Float64Array;
  meanSquare: number;
}

function centre(values: Float64Array): Centred {
  const centred = fillGaps(values);
  let mean = 0;
  for (const value of centred) {
    mean += value / centred.length;
  }
  let squares = 0;
  for (let index = 0; index < centred.length; index++) {
    const distance = (centred[index] ?? NaN) - mean;
    centred[index] = distance;
    squares += distance * distance;
  }
  return { centred, meanSquare: squares / centred.length };
}

/** The autocorrelation at the period, if that stands out from that a part of the period earlier and later. */
function* measurePeriod(series: Centred, points: number, parts: number): Work<number | undefined> {
  const strength = computeAutocorrelation(series, points);
  const distance = points / parts;
  for (const part of [-1, 1, -2, -4, -8, 2, 4, 8]) {
    yield;
    const limit = Math.abs(part) === 1 ? strength - leastGain : strength + leastGain / 5;
    const lag = points + Math.sign(part) * Math.ceil(Math.abs(distance / part));
    if (!(computeAutocorrelation(series, lag) < limit)) {
      return undefined;
    }
  }
  return strength;
}

/** Mean product at that lag over the mean square, of numbers with mean 0; 0 where nothing varies. */
function computeAutocorrelation({ centred, meanSquare }: Centred, lag: number): number {
  const pairs = centred.length - lag;
  let products = 0;
  for (let index = 0; index < pairs; index++) {
    products += (centred[index] ?? NaN) * (centred[index + lag] ?? NaN);
  }
  return meanSquare > 0 && pairs > 0 ? products / pairs / meanSquare : 0;
}
