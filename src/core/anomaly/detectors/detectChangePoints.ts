import type { Work } from '../../work/work';
import { findChangePoints } from '../../series/findChangePoints';
import { getMedian } from '../../series/getMedian';
import { getRobustScale } from '../../series/getRobustScale';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { judgeResiduals } from './judgeResiduals';

/**
 * Change points by PELT (`findChangePoints`, segments of at least `minPoints`): the points at which the level changes, and each segment's median and band.
 *
 * The first point of each new segment is an outlier; its score is how far the two medians are apart, in half widths of the band, at
 * least just above 1. All other points score by their distance from the median of their segment, 1 at most. Changes to a side that
 * `direction` leaves out don't count. Looks both ways, so it is for hindsight.
 */
export function* detectChangePoints(_: Float64Array, values: Float64Array, options: DetectorOptions): Work<Detection> {
  const changes = yield* findChangePoints(values, { minSegment: Math.max(2, options.minPoints) });
  const bounds = [0, ...changes, values.length];
  const expected = new Float64Array(values.length);
  for (let segment = 0; segment + 1 < bounds.length; segment++) {
    const [first, end] = [bounds[segment] ?? 0, bounds[segment + 1] ?? 0];
    expected.fill(getMedian(values.subarray(first, end)), first, end);
  }
  yield;
  const residuals = values.map((value, index) => value - (expected[index] ?? NaN));
  const detection = judgeResiduals(values, expected, getRobustScale(residuals), options);
  if (detection.suitability.kind === 'unsuitable') {
    return detection;
  }
  detection.outlier.fill(0);
  detection.score.forEach((score, index) => (detection.score[index] = Math.min(score, 1)));
  for (const change of changes) {
    const step = (expected[change] ?? NaN) - (expected[change - 1] ?? NaN);
    const isWatched = options.direction === 'both' || options.direction === (step > 0 ? 'up' : 'down');
    if (isWatched && Number.isFinite(values[change])) {
      const half = (detection.upper[change] ?? NaN) - (expected[change] ?? NaN);
      detection.score[change] = Math.max(Math.abs(step) / half, 1 + Number.EPSILON);
      detection.outlier[change] = 1;
    }
  }
  return detection;
}
