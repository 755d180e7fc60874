import { pointsAtOnce } from '../../work/pointsAtOnce';
import type { Work } from '../../work/work';
import { buildEmptyDetection } from '../buildEmptyDetection';
import { computeScore } from '../computeScore';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';
import type { Forecast, Forecaster } from './forecaster';

/** The scale never falls below this share of the range seen so far, nor below rounding errors. */
const floorShare = 0.02;
const roundingShare = 1e-12;

/**
 * Judges a series by a model that looks one point ahead.
 *
 * The band is expected ± bandWidth · max(scale, 2 % of the range of the values before the point). A value outside the
 * band is offered for learning as the band's edge, so that an incident doesn't become the new normal at once. NaN and infinite values
 * have no verdict and are not learnt; no verdict before `minPoints` values. Cost: that of the model.
 */
export function* detectByForecast(
  times: Float64Array,
  values: Float64Array,
  options: DetectorOptions,
  forecaster: Forecaster
): Work<Detection> {
  const detection = buildEmptyDetection(values.length);
  let points = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let index = 0; index < values.length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const time = times[index] ?? NaN;
    const value = values[index] ?? NaN;
    const forecast = points >= options.minPoints ? forecaster.forecast(time) : undefined;
    if (forecast !== undefined) {
      const floor = Math.max(floorShare * (max - min), roundingShare * Math.max(Math.abs(min), Math.abs(max)));
      writeBand(detection, index, forecast, floor, options.bandWidth);
    }
    if (!Number.isFinite(value)) {
      continue;
    }
    if (forecast !== undefined) {
      writeVerdict(detection, index, value, options);
    }
    forecaster.learn(time, forecast === undefined ? value : clipToBand(value, detection, index), value);
    points += 1;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  detection.suitability = getSuitability(values, options.minPoints);
  return detection;
}

function writeBand(detection: Detection, index: number, forecast: Forecast, floor: number, bandWidth: number): void {
  const { expected, scaleBelow, scaleAbove } = forecast;
  detection.expected[index] = expected;
  detection.lower[index] = expected - bandWidth * Math.max(scaleBelow, floor);
  detection.upper[index] = expected + bandWidth * Math.max(scaleAbove, floor);
}

function writeVerdict(detection: Detection, index: number, value: number, { direction }: DetectorOptions): void {
  const expected = detection.expected[index] ?? NaN;
  const upper = detection.upper[index] ?? NaN;
  const lower = detection.lower[index] ?? NaN;
  const score = computeScore(value, expected, value < expected ? 2 * expected - lower : upper, direction);
  detection.score[index] = score;
  detection.outlier[index] = score > 1 ? 1 : 0;
}

function clipToBand(value: number, { lower, upper }: Detection, index: number): number {
  return Math.min(Math.max(value, lower[index] ?? NaN), upper[index] ?? NaN);
}
