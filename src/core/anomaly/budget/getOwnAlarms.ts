import { autoParameters } from '../auto/autoParameters';
import { measuredAlarms } from './measuredAlarms';

const week = 7 * 86_400_000;

/**
 * About how many false alarms a week `auto` has at its own operating point, on a series with that step (milliseconds): 0.77
 * at five minutes. As measured (`getAutoThreshold` goes the other way). NaN for a step that isn't above 0.
 */
export function getOwnAlarms(step: number): number {
  const [per1000Rows = NaN] = measuredAlarms.find(([, threshold]) => threshold === autoParameters.threshold) ?? [];
  return step > 0 ? (per1000Rows / 1000) * (week / step) : NaN;
}
