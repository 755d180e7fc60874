import type { WeekVerdict } from '../../../core/anomaly/anchored/weekVerdict';

/** The verdict on a week, and all the points that it rests on. */
export interface RememberedWeek {
  times: Float64Array;
  values: Float64Array;
  verdict: WeekVerdict;
}
