import { pointsAtOnce } from '../../work/pointsAtOnce';
import type { Work } from '../../work/work';
import { SortedWindow } from '../../series/SortedWindow';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';

const gapFactor = 2.4;

/**
 * Gap: a value that came later than the step of the series explains.
 *
 * The score stands at the first value after the gap: its distance from the value before, over 2.4 times the median of the last
 * `window` distances. Points without a value are part of a gap. There is no band; `bandWidth` and `direction` don't matter.
 * Online. n binary searches.
 */
export function* detectGap(times: Float64Array, values: Float64Array, options: DetectorOptions): Work<Detection> {
  const detection = buildEmptyDetection(values.length);
  const distances = new SortedWindow(options.window);
  let lastTime = NaN;
  for (let index = 0; index < values.length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    if (!Number.isFinite(values[index])) {
      continue;
    }
    const distance = (times[index] ?? NaN) - lastTime;
    lastTime = times[index] ?? NaN;
    if (distances.size >= options.minPoints) {
      const score = Math.max(0, distance) / (gapFactor * distances.median());
      detection.score[index] = score;
      detection.outlier[index] = score > 1 ? 1 : 0;
    }
    if (distance > 0) {
      distances.add(distance);
    }
  }
  const suitability = getSuitability(values, options.minPoints);
  // A constant series can have gaps like any other.
  const isConstant = suitability.kind === 'unsuitable' && suitability.reason === 'constant';
  detection.suitability = isConstant ? { kind: 'suitable' } : suitability;
  return detection;
}
