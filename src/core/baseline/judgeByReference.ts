import { buildEmptyDetection } from '../anomaly/buildEmptyDetection';
import type { Detection } from '../anomaly/detection';
import type { Direction } from '../anomaly/detectorOptions';
import { getMedian } from '../series/getMedian';
import { getRobustScale } from '../series/getRobustScale';
import { judgeByBand } from './judgeByBand';

export interface ReferenceBaseline {
  /** Milliseconds, [from, to): the stretch that the rest is compared with. */
  from: number;
  to: number;
  /** Half the band's width, in robust standard deviations of the reference. */
  width: number;
  direction: Direction;
}

/** Fewer values say nothing of what is usual. */
const fewestValues = 10;

/** A band is never narrower than this share of its level, so that a still reference doesn't make every tremor an outlier. */
const narrowestShare = 1e-3;

/**
 * Against a stretch of the series itself: the median of its values ± width · 1.4826 · MAD. Points of the reference
 * have no verdict, since they would be compared with themselves. Unsuitable with fewer than 10 values in it.
 * O(n log n).
 */
export function judgeByReference(
  times: Float64Array,
  values: Float64Array,
  { from, to, width, direction }: ReferenceBaseline
): Detection {
  const isReference = (index: number) => (times[index] ?? NaN) >= from && (times[index] ?? NaN) < to;
  const reference = values.filter((value, index) => isReference(index) && Number.isFinite(value));
  if (reference.length < fewestValues) {
    const suitability = {
      kind: 'unsuitable',
      reason: 'too_few_points',
      points: reference.length,
      needed: fewestValues,
    } as const;
    return { ...buildEmptyDetection(values.length), suitability };
  }
  const level = getMedian(reference);
  const half = Math.max(width * getRobustScale(reference), Math.abs(level) * narrowestShare, Number.MIN_VALUE);
  const detection = judgeByBand(
    values,
    {
      expected: new Float64Array(values.length).fill(level),
      half: new Float64Array(values.length).fill(half),
    },
    direction
  );
  values.forEach((_, index) => {
    if (isReference(index)) {
      detection.score[index] = NaN;
      detection.outlier[index] = 0;
    }
  });
  return detection;
}
