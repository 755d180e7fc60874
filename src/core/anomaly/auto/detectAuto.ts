import { getStep } from '../../series/getStep';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Direction } from '../detectorOptions';
import type { AutoDetection } from './autoDetection';
import { autoParameters } from './autoParameters';
import { AutoStream } from './AutoStream';
import { getAutoSuitability } from './getAutoSuitability';
import { IncidentTracker } from './IncidentTracker';

export interface AutoOptions {
  direction: Direction;
  /** The alarm score that is an alarm; see `getBudgetThreshold`. */
  threshold?: number;
  /** True where the series shall be neither judged nor learnt from: outages, maintenance, holidays. */
  isExcluded?: (time: number) => boolean;
}

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
export function detectAuto(times: Float64Array, values: Float64Array, options: AutoOptions): AutoDetection {
  const threshold = options.threshold ?? autoParameters.threshold;
  const stream = new AutoStream({ threshold, direction: options.direction });
  const detection: AutoDetection = {
    ...buildEmptyDetection(values.length),
    alarmScore: new Float64Array(values.length),
    alarms: [],
    step: getStep(times),
    suitability: getAutoSuitability(values),
  };
  const incidents = new IncidentTracker(detection, stream, options.direction);
  for (let index = 0; index < values.length; index++) {
    const time = times[index] ?? NaN;
    const value = values[index] ?? NaN;
    if (!Number.isFinite(value) || options.isExcluded?.(time) === true) {
      stream.expect(time);
      writeBand(detection, index, stream);
      continue;
    }
    const alarmScore = stream.push(time, value);
    writeBand(detection, index, stream);
    detection.alarmScore[index] = alarmScore;
    incidents.follow(index, value, alarmScore / threshold);
  }
  return detection;
}

function writeBand(detection: AutoDetection, index: number, stream: AutoStream): void {
  detection.expected[index] = stream.expected;
  detection.lower[index] = stream.lower;
  detection.upper[index] = stream.upper;
}
