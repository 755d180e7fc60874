import type { Detection } from '../detection';
import type { NaturalPeriod } from '../../series/findNaturalPeriods';
import type { SeriesStep } from '../../series/getStep';
import type { AlarmReason } from './alarmReason';

/** One event that `auto` would have called. Indices of the series. */
export interface AutoAlarm {
  index: number;
  /** Last point of the incident that the alarm opened or belongs to. */
  last: number;
  /** In multiples of the threshold, at least 1. */
  score: number;
  reason: AlarmReason;
  /** The most surprising measure is this far off in at most one of that many points; no more than were seen. */
  oneIn: number;
}

export interface AutoDetection extends Detection {
  /** What an alarm would have seen: 0 but for the peak of an event; at or above the threshold it is an alarm. */
  alarmScore: Float64Array;
  alarms: AutoAlarm[];
  step: SeriesStep;
  /** The hour, day or week, if the whole series repeats itself after it; none for an uneven step. */
  periods: NaturalPeriod[];
}
