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

/** √(π / 2) */
const meanDeviationsPerSigma = Math.sqrt(Math.PI / 2);

/**
 * Against a stretch of the series itself: the median of its values ± width · 1.4826 · MAD, or, where more than half of
 * them are equal and the MAD says nothing, ± width · 1.2533 · mean |value − median|. Points of the reference have no
 * verdict, since they would be compared with themselves. Unsuitable with fewer than 10 values in it. O(n log n).
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
  const half = Math.max(width * getScale(reference, level), Math.abs(level) * narrowestShare, Number.MIN_VALUE);
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

/** A standard deviation for normal values, from half of them or, where these are all equal, from all of them. */
function getScale(reference: Float64Array, level: number): number {
  const robust = getRobustScale(reference);
  return robust > 0 ? robust : meanDeviationsPerSigma * getMean(reference.map((value) => Math.abs(value - level)));
}

function getMean(numbers: Float64Array): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
