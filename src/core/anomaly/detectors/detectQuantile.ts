import type { Work } from '../../work/work';
import { SortedWindow } from '../../series/SortedWindow';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { detectByForecast } from './detectByForecast';

/** Distance between median and quartile of a normal distribution with sigma 1. */
const quartileDistancePerSigma = 0.6745;

/**
 * Adaptive thresholds from quartiles (after Tukey's fences, 1977), apart for either side.
 *
 * Over the last `window` values: expected is the median, the scales are (q75 − median) / 0.6745 above and
 * (median − q25) / 0.6745 below, so a skewed series gets a skewed band. bandWidth 2.7 gives Tukey's fences of 1.5
 * interquartile distances for a symmetric one. Online. n binary searches and block moves.
 */
export function detectQuantile(times: Float64Array, values: Float64Array, options: DetectorOptions): Work<Detection> {
  const window = new SortedWindow(options.window);
  return detectByForecast(times, values, options, {
    forecast: () => {
      const expected = window.median();
      return {
        expected,
        scaleBelow: (expected - window.quantile(0.25)) / quartileDistancePerSigma,
        scaleAbove: (window.quantile(0.75) - expected) / quartileDistancePerSigma,
      };
    },
    learn: (_, value) => window.add(value),
  });
}
