import { findNewestValue } from '../series/findNewestValue';
import type { Detection } from './detection';

/**
 * The detection without a verdict on the series' newest value, whose window is often not over yet: score NaN,
 * no outlier there. `values` is what was judged; the band and all other points stay. O(n) for the copies.
 */
export function withholdNewest(detection: Detection, values: ArrayLike<number>): Detection {
  const newest = findNewestValue(values);
  if (newest < 0) {
    return detection;
  }
  const score = detection.score.slice();
  const outlier = detection.outlier.slice();
  score[newest] = Number.NaN;
  outlier[newest] = 0;
  return { ...detection, score, outlier };
}
