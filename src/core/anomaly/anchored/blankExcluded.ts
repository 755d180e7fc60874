import { findFirst } from './findFirst';
import type { Stretch } from './getPieces';

/**
 * A copy of the values, NaN where their time lies in one of the stretches, which may overlap and come in any order.
 * `times` ascending, one a value. A stretch without a beginning or an end (NaN) holds nothing.
 * O(points + stretches · log(points + stretches)).
 */
export function blankExcluded(
  times: Float64Array,
  values: Float64Array,
  exclude: readonly Stretch[]
): Float64Array<ArrayBuffer> {
  const kept = values.slice();
  const ordered = exclude.filter(({ from, to }) => from < to).sort((left, right) => left.from - right.from);
  let done = 0;
  for (const { from, to } of ordered) {
    const end = findFirst(times, to);
    kept.fill(NaN, Math.max(done, findFirst(times, from)), Math.max(done, end));
    done = Math.max(done, end);
  }
  return kept;
}
