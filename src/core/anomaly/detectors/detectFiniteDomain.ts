import { pointsAtOnce } from '../../work/pointsAtOnce';
import type { Work } from '../../work/work';
import { RecentValues } from '../../series/RecentValues';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';
import { Domain } from './Domain';

const meanPoints = 12;
const deviationPoints = 24;
const marginShare = 0.02;
/** Means and deviations may hardly have moved: their margin is that of a quarter of the series' range, at least. */
const leastRangeShare = 0.25;

/**
 * New extremes: values beyond everything seen before.
 *
 * The domain is [min, max] of all values before the point; the band is wider than it by bandWidth · 2 % of max − min on either
 * side (10 % for a bandWidth of 5). The score is how far beyond the domain a value lies, in that margin: 0 inside, 1 on the
 * band's edge. The same is asked of the mean of 12 values and, upwards only, of the standard deviation of 24; the largest of the
 * three scores counts. What was out once belongs to the domain. Online. O(n).
 */
export function* detectFiniteDomain(_: Float64Array, values: Float64Array, options: DetectorOptions): Work<Detection> {
  const detection = buildEmptyDetection(values.length);
  const share = marginShare * options.bandWidth;
  const recent = new RecentValues(deviationPoints);
  const [raw, means, deviations] = [new Domain(share), new Domain(share), new Domain(share)];
  let points = 0;
  for (let index = 0; index < values.length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const isReady = points >= options.minPoints;
    if (isReady) {
      detection.expected[index] = raw.middle;
      detection.lower[index] = raw.lower;
      detection.upper[index] = raw.upper;
    }
    const value = values[index] ?? NaN;
    if (!Number.isFinite(value)) {
      continue;
    }
    recent.add(value);
    const leastRange = leastRangeShare * raw.range;
    const score = Math.max(
      raw.scoreAndLearn(value, options.direction),
      means.scoreAndLearn(recent.mean(meanPoints), options.direction, leastRange),
      options.direction === 'down' ? 0 : deviations.scoreAndLearn(recent.deviation(deviationPoints), 'up', leastRange)
    );
    points += 1;
    if (isReady) {
      detection.score[index] = score;
      detection.outlier[index] = score > 1 ? 1 : 0;
    }
  }
  detection.suitability = getSuitability(values, options.minPoints);
  return detection;
}
