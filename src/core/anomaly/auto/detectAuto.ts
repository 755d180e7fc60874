import type { Work } from '../../work/work';
import type { AutoDetection } from './autoDetection';
import { AutoRun, type AutoOptions } from './AutoRun';

/**
 * The default detector: one pipeline, one set of parameters for every series.
 *
 * Online: everything about a point depends on it and the points before it, but for the reason of an alarm, which is
 * looked at again 12 and 24 points later while its incident is open (at first a level shift looks like a spike).
 *
 * `expected`, `lower`, `upper`: the range of the same time on the last days, widened so that 1 % of the past lies
 * outside; without two days of history the recent median. Being outside is no alarm yet: alarms come from the evidence
 * of all questions together (`AutoStream`). `outlier` marks the alarm and the points outside the band until its incident
 * is over; only there `score` is above 1, elsewhere it is the larger of the distance in half widths of the band
 * and the alarm score in thresholds, below 1. Points without a value and excluded ones have no score and are not learnt.
 * `times` in milliseconds. O(n), memory for four weeks.
 */
export function detectAuto(times: Float64Array, values: Float64Array, options: AutoOptions): Work<AutoDetection> {
  return new AutoRun(times, values, options).judgeAll();
}
