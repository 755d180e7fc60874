import type { Work } from '../../work/work';
import { decomposeSeries } from '../../series/decomposeSeries';
import { findNaturalPeriods } from '../../series/findNaturalPeriods';
import { getRobustScale } from '../../series/getRobustScale';
import { getStep } from '../../series/getStep';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { judgeResiduals } from './judgeResiduals';

export interface StlOptions extends DetectorOptions {
  /** Lengths of the seasons in milliseconds; by default those of an hour, a day and a week that the series has. */
  periods?: readonly number[];
}

/**
 * Decomposition into trend, seasons and rest (`decomposeSeries`), judged by the rest.
 *
 * Expected is trend + seasons, the scale 1.4826 · MAD of the rest, with the floor of `judgeResiduals`. Looks both ways, so it
 * is for hindsight, not for alarms. Goes by rows: suits series with an even step.
 */
export function* detectStl(times: Float64Array, values: Float64Array, options: StlOptions): Work<Detection> {
  const { median: step } = getStep(times);
  const asked = options.periods?.map((period) => Math.round(period / step));
  const found = asked ?? (yield* findNaturalPeriods(values, step)).map(({ points }) => points);
  const periods = found.filter((points) => points >= 2 && points * 2 <= values.length);
  const { trend, season, residual } = yield* decomposeSeries(values, periods, options.window);
  const expected = trend.map((value, index) => value + (season[index] ?? NaN));
  yield;
  return judgeResiduals(values, expected, getRobustScale(residual), options);
}
