import type { Work } from '../../work/work';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { detectByForecast } from './detectByForecast';

export interface EwmaOptions extends DetectorOptions {
  /** Weight of the newest value, above 0 and below 1. By default 2 / (window + 1). */
  smoothing?: number;
}

/**
 * Exponentially weighted moving average (Roberts 1959) with an exponentially weighted variance.
 *
 * m ← m + α(x − m), v ← (1 − α)(v + α(x − m)²); the band is m ± bandWidth · √v, with the floor of `detectByForecast`.
 * Online. O(n).
 */
export function detectEwma(times: Float64Array, values: Float64Array, options: EwmaOptions): Work<Detection> {
  const smoothing = options.smoothing ?? 2 / (options.window + 1);
  let mean = NaN;
  let variance = 0;
  return detectByForecast(times, values, options, {
    forecast: () => ({ expected: mean, scaleBelow: Math.sqrt(variance), scaleAbove: Math.sqrt(variance) }),
    learn: (_, value) => {
      const deviation = Number.isNaN(mean) ? 0 : value - mean;
      mean = Number.isNaN(mean) ? value : mean + smoothing * deviation;
      variance = (1 - smoothing) * (variance + smoothing * deviation * deviation);
    },
  });
}
