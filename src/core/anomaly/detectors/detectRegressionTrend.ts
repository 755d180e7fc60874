import type { Work } from '../../work/work';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { detectByForecast } from './detectByForecast';
import { ResidualScale } from './ResidualScale';
import { SlidingLine } from './SlidingLine';

/**
 * Ordinary least squares line through the last `window` points, carried on to the next one.
 *
 * The scale is that of the last `window` one-step residuals, robust (`ResidualScale`). Online. O(n) for the line,
 * n binary searches for the scale.
 */
export function detectRegressionTrend(
  times: Float64Array,
  values: Float64Array,
  options: DetectorOptions
): Work<Detection> {
  const line = new SlidingLine(options.window);
  const residuals = new ResidualScale(options.window);
  return detectByForecast(times, values, options, {
    forecast: (time) => {
      const { scale } = residuals;
      return Number.isNaN(scale) ? undefined : { expected: line.valueAt(time), scaleBelow: scale, scaleAbove: scale };
    },
    learn: (time, value) => {
      const expected = line.valueAt(time);
      if (!Number.isNaN(expected)) {
        residuals.add(value - expected);
      }
      line.add(time, value);
    },
  });
}
