import type { Detection } from '../detection';
import { blankExcluded } from './blankExcluded';
import type { Stretch } from './getPieces';

/** A detection without band and verdict on excluded stretches: nothing is expected there. `times` ascending. */
export function blankDetection(times: Float64Array, detection: Detection, exclude: readonly Stretch[]): Detection {
  const blank = (numbers: Float64Array) => blankExcluded(times, numbers, exclude);
  const score = blank(detection.score);
  return {
    expected: blank(detection.expected),
    lower: blank(detection.lower),
    upper: blank(detection.upper),
    score,
    outlier: detection.outlier.map((flag, index) => (Number.isNaN(score[index] ?? NaN) ? 0 : flag)),
    suitability: detection.suitability,
  };
}
