import type { Suitability } from '../detection';
import { getSuitability } from '../getSuitability';
import { autoParameters } from './autoParameters';

const counterShare = 0.98;
const mostMissing = 0.5;

/**
 * Says whether `auto` can judge a series, and if not, why: no value, too few, always the same, a counter (which has to
 * be turned into a rate first), or more than half of the points without a value. A verdict on the series as a whole;
 * scores are not changed by it. O(n).
 */
export function getAutoSuitability(values: Float64Array): Suitability {
  const suitability = getSuitability(values, autoParameters.coolDown);
  if (suitability.kind === 'unsuitable') {
    return suitability;
  }
  const finite = getFinite(values);
  const missing = 1 - finite.length / values.length;
  if (missing > mostMissing) {
    return { kind: 'unsuitable', reason: 'too_sparse', missingShare: missing };
  }
  return isCounter(finite) ? { kind: 'unsuitable', reason: 'counter' } : suitability;
}

function getFinite(values: Float64Array): Float64Array {
  const finite = new Float64Array(values.length);
  let count = 0;
  for (const value of values) {
    if (Number.isFinite(value)) {
      finite[count] = value;
      count += 1;
    }
  }
  return finite.subarray(0, count);
}

/** Never below zero, hardly ever falling, and then to less than half: what a total does when its process restarts. */
function isCounter(values: Float64Array): boolean {
  let rises = 0;
  let falls = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN;
    const before = index > 0 ? (values[index - 1] ?? NaN) : value;
    if (value < 0 || (value < before && value > before / 2)) {
      return false;
    }
    rises += value > before ? 1 : 0;
    falls += value < before ? 1 : 0;
  }
  return rises > values.length / 2 && falls <= (1 - counterShare) * values.length;
}
