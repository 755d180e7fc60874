import { buildEmptyDetection } from '../anomaly/buildEmptyDetection';
import { computeScore } from '../anomaly/computeScore';
import type { Detection } from '../anomaly/detection';
import type { Direction } from '../anomaly/detectorOptions';

/** What a value is expected to be, and how far off still counts as within; NaN where nothing is known. */
export interface BaselineBand {
  expected: Float64Array;
  /** Half the band's width, as long as `expected`. */
  half: Float64Array;
}

/**
 * Holds values against a band that is symmetric about its baseline: the score is |value − expected| / half, 1 on the
 * edge, and an outlier is above 1. A NaN in any of the three leaves the point without a verdict. O(n).
 */
export function judgeByBand(values: Float64Array, { expected, half }: BaselineBand, direction: Direction): Detection {
  const detection = buildEmptyDetection(values.length);
  values.forEach((value, index) => {
    const middle = expected[index] ?? NaN;
    const width = half[index] ?? NaN;
    detection.expected[index] = middle;
    detection.lower[index] = middle - width;
    detection.upper[index] = middle + width;
    const score = computeScore(value, middle, middle + width, direction);
    detection.score[index] = score;
    detection.outlier[index] = score > 1 ? 1 : 0;
  });
  return detection;
}
