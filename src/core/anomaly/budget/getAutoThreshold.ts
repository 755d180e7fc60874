import { measuredAlarms } from './measuredAlarms';

const week = 7 * 86_400_000;

/**
 * The threshold of `auto` at which a series with that step (milliseconds) has about that many false alarms a week.
 *
 * What was measured goes by rows: a series of one point an hour has a twelfth of the alarms of one every five minutes.
 * Between the measured pairs it is interpolated on logarithmic scales, beyond them the outermost stretch goes on.
 * Infinity for a budget of 0. The default threshold of 120 is about 0.8 a week at five minutes.
 */
export function getAutoThreshold(alarmsPerWeek: number, step: number): number {
  const alarms = (1000 * alarmsPerWeek) / (week / step);
  if (!(alarms > 0)) {
    return Infinity;
  }
  const found = measuredAlarms.findIndex(([rate]) => rate >= alarms);
  const right = Math.max(1, found < 0 ? measuredAlarms.length - 1 : found);
  const [leftAlarms, leftThreshold] = measuredAlarms[right - 1] ?? [1, 1];
  const [rightAlarms, rightThreshold] = measuredAlarms[right] ?? [1, 1];
  const share = Math.log(alarms / leftAlarms) / Math.log(rightAlarms / leftAlarms);
  return leftThreshold * (rightThreshold / leftThreshold) ** share;
}
