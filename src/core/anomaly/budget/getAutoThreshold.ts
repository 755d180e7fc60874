/** False alarms in 1,000 rows at each threshold, measured on the development half of the benchmark: docs/detection-quality.md. */
const measured: ReadonlyArray<readonly [alarmsPer1000Rows: number, threshold: number]> = [
  [0.062, 300],
  [0.155, 200],
  [0.279, 150],
  [0.335, 130],
  [0.384, 120],
  [0.49, 110],
  [0.564, 100],
  [0.794, 80],
  [1.178, 60],
];

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
  const found = measured.findIndex(([measuredAlarms]) => measuredAlarms >= alarms);
  const right = Math.max(1, found < 0 ? measured.length - 1 : found);
  const [leftAlarms, leftThreshold] = measured[right - 1] ?? [1, 1];
  const [rightAlarms, rightThreshold] = measured[right] ?? [1, 1];
  const share = Math.log(alarms / leftAlarms) / Math.log(rightAlarms / leftAlarms);
  return leftThreshold * (rightThreshold / leftThreshold) ** share;
}
