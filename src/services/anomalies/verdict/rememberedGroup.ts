import type { WeekVerdict } from '../../../core/anomaly/anchored/weekVerdict';

/** The verdicts on a week of a group, and all the points of its members that they rest on. */
export interface RememberedGroup {
  points: Array<{ times: Float64Array; values: Float64Array }>;
  verdicts: WeekVerdict[];
}
