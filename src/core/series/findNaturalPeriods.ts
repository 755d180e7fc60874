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
export function findNaturalPeriods(values: Float64Array, step: number): NaturalPeriod[] {
  const filled = fillGaps(values);
  const mean = filled.reduce((sum, value) => sum + value / filled.length, 0);
  const centred = filled.map((value) => value - mean);
  return candidates.flatMap((period) => {
    const points = Math.round(period / step);
    if (!(points >= 4) || values.length < leastSeasons * points) {
      return [];
    }
    const isWeek = period === 168 * hour;
    const distance = isWeek ? points / 7 : points / 4;
    const strength = computeAutocorrelation(centred, points);
    const at = (offset: number) =>
      computeAutocorrelation(centred, points + Math.sign(offset) * Math.ceil(Math.abs(offset)));
    const isAbove = Math.max(at(-distance), at(distance)) < strength - leastGain;
    const isPeak = [-2, -4, -8, 2, 4, 8].every((part) => at(distance / part) < strength + leastGain / 5);
    return isAbove && isPeak ? [{ period, points, strength }] : [];
  });
}

/** Mean product at that lag over the mean square, of numbers with mean 0; 0 where nothing varies. */
function computeAutocorrelation(centred: Float64Array, lag: number): number {
  const pairs = centred.length - lag;
  let products = 0;
  for (let index = 0; index < pairs; index++) {
    products += (centred[index] ?? NaN) * (centred[index + lag] ?? NaN);
  }
  const squares = centred.reduce((sum, value) => sum + value * value, 0) / centred.length;
  return squares > 0 && pairs > 0 ? products / pairs / squares : 0;
}
