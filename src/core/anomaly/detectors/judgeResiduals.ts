import { buildEmptyDetection } from '../buildEmptyDetection';
import { computeScore } from '../computeScore';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';

/** The scale never falls below this share of the range, nor below rounding errors. */
const floorShare = 0.02;
const roundingShare = 1e-12;

/**
 * Judges a whole series by what a model that has seen all of it expects, with one scale: band ± bandWidth ·
 * max(scale, 2 % of the range). No verdict where the series has no value, nor on an unsuitable series. O(n).
 */
export function judgeResiduals(
  values: Float64Array,
  expected: Float64Array,
  scale: number,
  options: DetectorOptions
): Detection {
  const detection = buildEmptyDetection(values.length);
  detection.suitability = getSuitability(values, options.minPoints);
  if (detection.suitability.kind === 'unsuitable') {
    return detection;
  }
  const finite = values.filter(Number.isFinite);
  const [min, max] = [finite.reduce((a, b) => Math.min(a, b)), finite.reduce((a, b) => Math.max(a, b))];
  const floor = Math.max(floorShare * (max - min), roundingShare * Math.max(Math.abs(min), Math.abs(max)));
  const half = options.bandWidth * Math.max(scale, floor);
  for (let index = 0; index < values.length; index++) {
    const centre = expected[index] ?? NaN;
    detection.expected[index] = centre;
    detection.lower[index] = centre - half;
    detection.upper[index] = centre + half;
    if (Number.isFinite(values[index])) {
      const score = computeScore(values[index] ?? NaN, centre, centre + half, options.direction);
      detection.score[index] = score;
      detection.outlier[index] = score > 1 ? 1 : 0;
    }
  }
  return detection;
}
