import type { Work } from '../../work/work';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { detectByForecast } from './detectByForecast';
import { SeasonalBuckets } from './SeasonalBuckets';

export interface SeasonalBucketsOptions extends DetectorOptions {
  /** Milliseconds that local time is ahead of UTC at an instant; UTC by default. */
  getOffset?: (instant: number) => number;
}

/**
 * Hour of the week, by the wall clock of a time zone.
 *
 * Expected is the median of the last 8 occurrences of the hour of the week (after 3 of them), else of the hour on
 * working days or weekends (after 3), else of the hour of the day (after 3), else of all hours. Within 15 minutes of the
 * full hour the neighbouring hour is blended in, half and half at the hour itself; the scale is then that of the mixture. The scale of a slot with n occurrences
 * is √(λ s² + (1 − λ) S²), λ = n / (n + 4), with S the scale of all hours. An hour is learnt when it is over.
 * Summer time: slots go by local time, so a skipped hour has no occurrence and a repeated one is a single longer one.
 * Online. n times a few binary searches.
 */
export function detectSeasonalBuckets(
  times: Float64Array,
  values: Float64Array,
  options: SeasonalBucketsOptions
): Work<Detection> {
  const buckets = new SeasonalBuckets(options.getOffset ?? (() => 0), options.window);
  return detectByForecast(times, values, options, buckets);
}
