import { pointsAtOnce } from '../work/pointsAtOnce';
import type { Work } from '../work/work';
import type { SortedWindow } from '../series/SortedWindow';
import { buildEmptyDetection } from './buildEmptyDetection';
import { computeScore } from './computeScore';
import type { Detection } from './detection';
import type { DetectorOptions } from './detectorOptions';
import { getSuitability } from './getSuitability';
import { RollingHistory } from './RollingHistory';

/** The scale never falls below this share of the range seen so far. */
const floorShare = 0.02;

/** Median absolute deviation and distance between the deciles of a normal distribution with sigma 1, as factors. */
const sigmaPerMad = 1.4826;
const decileDistancePerSigma = 2.563;

/**
 * Rolling median with a robust scale (Hampel 1974) and a floor.
 *
 * At each point the expected value is the median m of the last `window` values before it, and the scale is
 * s = max(1.4826 · median|x − m|, (q90 − q10) / 2.563, 2 % of the range of all values before the point).
 * The band is m ± bandWidth · s; the score is |x − m| / (bandWidth · s), on the sides that `direction` names,
 * 1e6 at most.
 *
 * The floor is what keeps quiet series quiet: a scale near zero would make an outlier of every tremble.
 * The history starts anew after a gap that is longer than the stretch it covers, and after a counter's reset.
 * NaN and infinite values get no verdict and are not learnt; the band goes on over them. A value outside the band
 * is learnt as the band's edge: an incident doesn't blow the band up, and yet a level that has come to stay is
 * accepted before it fills half the window.
 *
 * Arrays of length n in, arrays of length n out; the suitability speaks of the series as a whole.
 * Cost: n times three binary searches and one block move of at most `window` numbers.
 */
export function* detectRollingRobust(
  times: Float64Array,
  values: Float64Array,
  options: DetectorOptions
): Work<Detection> {
  const detection = buildEmptyDetection(values.length);
  const history = new RollingHistory(options.window, options.minPoints);
  for (let index = 0; index < values.length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const time = times[index] ?? NaN;
    const value = values[index] ?? NaN;
    const hasValue = Number.isFinite(value);
    if (hasValue) {
      history.prepareFor(time, value);
    }
    if (history.isReady) {
      writeBand(detection, index, history, options.bandWidth);
      if (hasValue) {
        writeVerdict(detection, index, value, options);
      }
    }
    if (hasValue) {
      history.learn(time, value, clipToBand(value, detection, index));
    }
  }
  detection.suitability = getSuitability(values, options.minPoints);
  return detection;
}

function writeBand(detection: Detection, index: number, history: RollingHistory, bandWidth: number): void {
  const median = history.window.median();
  const scale = Math.max(computeRobustScale(history.window, median), floorShare * history.range, history.rounding);
  detection.expected[index] = median;
  detection.lower[index] = median - bandWidth * scale;
  detection.upper[index] = median + bandWidth * scale;
}

function computeRobustScale(window: SortedWindow, median: number): number {
  const fromDistances = sigmaPerMad * window.medianDistance(median);
  const fromDeciles = (window.quantile(0.9) - window.quantile(0.1)) / decileDistancePerSigma;
  return Math.max(fromDistances, fromDeciles);
}

function clipToBand(value: number, { lower, upper }: Detection, index: number): number {
  const low = lower[index] ?? NaN;
  const high = upper[index] ?? NaN;
  return value < low ? low : value > high ? high : value;
}

function writeVerdict(detection: Detection, index: number, value: number, options: DetectorOptions): void {
  const score = computeScore(value, detection.expected[index] ?? NaN, detection.upper[index] ?? NaN, options.direction);
  detection.score[index] = score;
  detection.outlier[index] = score > 1 ? 1 : 0;
}
