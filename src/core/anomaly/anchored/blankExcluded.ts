import { findFirst } from './findFirst';
import type { Stretch } from './getPieces';

/** A copy of the values with NaN in place of those in an excluded stretch. `times` ascending. O(n + stretches · log n), and what they cover. */
export function blankExcluded(times: Float64Array, values: Float64Array, exclude: readonly Stretch[]): Float64Array {
  const kept = values.slice();
  exclude.forEach(({ from, to }) => kept.fill(NaN, findFirst(times, from), findFirst(times, to)));
  return kept;
}
