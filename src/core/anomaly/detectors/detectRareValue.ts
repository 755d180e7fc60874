import { pointsAtOnce } from '../../work/pointsAtOnce';
import type { Work } from '../../work/work';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';

const mostStates = 20;

export interface RareValueOptions extends DetectorOptions {
  /** A value is rare below this share of the past; 0.005 by default. */
  rareShare?: number;
}

/**
 * Rare value of a series with few states (a status, a count of replicas).
 *
 * A value's share of the past is (times seen + 1) / (points + states); the score is its logarithm over that of `rareShare`,
 * so 1 is exactly as rare as that. No verdict once more than 20 different values were seen. There is no band; `bandWidth`,
 * `direction` and `window` don't matter. Online. O(n).
 */
export function* detectRareValue(_: Float64Array, values: Float64Array, options: RareValueOptions): Work<Detection> {
  const detection = buildEmptyDetection(values.length);
  const rareLog = Math.log(options.rareShare ?? 0.005);
  const counts = new Map<number, number>();
  let points = 0;
  for (let index = 0; index < values.length && counts.size <= mostStates; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const value = values[index] ?? NaN;
    if (!Number.isFinite(value)) {
      continue;
    }
    const seen = counts.get(value) ?? 0;
    if (points >= options.minPoints && (seen > 0 || counts.size < mostStates)) {
      const states = counts.size + Number(seen === 0);
      const score = Math.log((seen + 1) / (points + states)) / rareLog;
      detection.score[index] = score;
      detection.outlier[index] = score > 1 ? 1 : 0;
    }
    counts.set(value, seen + 1);
    points += 1;
  }
  const suitability = getSuitability(values, options.minPoints);
  detection.suitability =
    suitability.kind === 'suitable' && counts.size > mostStates
      ? { kind: 'unsuitable', reason: 'too_many_states', most: mostStates }
      : suitability;
  return detection;
}
