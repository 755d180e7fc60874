import { pointsAtOnce } from '../../work/pointsAtOnce';
import type { Work } from '../../work/work';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';

const slack = 3;
const roundingShare = 1e-12;

/**
 * Standstill: the same value for much longer than ever before.
 *
 * The score is the length of the present run over 2 · longest earlier run + 3, in points; a value that differs from the first
 * of its run by rounding alone belongs to it. There is no band; `bandWidth`, `direction` and `window` don't matter. Online. O(n).
 */
export function* detectFlatLine(_: Float64Array, values: Float64Array, options: DetectorOptions): Work<Detection> {
  const detection = buildEmptyDetection(values.length);
  let points = 0;
  let run = 0;
  let runValue = NaN;
  let longest = 0;
  for (let index = 0; index < values.length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const value = values[index] ?? NaN;
    if (!Number.isFinite(value)) {
      continue;
    }
    if (Math.abs(value - runValue) <= roundingShare * Math.abs(runValue)) {
      run += 1;
    } else {
      longest = Math.max(longest, run);
      run = 1;
      runValue = value;
    }
    points += 1;
    if (points > options.minPoints) {
      const score = getScore(run, longest);
      detection.score[index] = score;
      detection.outlier[index] = score > 1 ? 1 : 0;
    }
  }
  detection.suitability = getSuitability(values, options.minPoints);
  return detection;
}

function getScore(run: number, longest: number): number {
  return longest > 0 ? run / (2 * longest + slack) : 0;
}
