import type { Suitability } from './detection';

/**
 * Says whether a series can be judged at all, and if not, why: no finite value, too few of them to give
 * a verdict on at least one, or always the same value. NaN and infinite values don't count. O(n).
 */
export function getSuitability(values: Float64Array, minPoints: number): Suitability {
  let points = 0;
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (Number.isFinite(value)) {
      points += 1;
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
  }
  if (points === 0) {
    return { kind: 'unsuitable', reason: 'no_values' };
  }
  if (points <= minPoints) {
    return { kind: 'unsuitable', reason: 'too_few_points', points, needed: minPoints + 1 };
  }
  return min === max ? { kind: 'unsuitable', reason: 'constant', value: min } : { kind: 'suitable' };
}
