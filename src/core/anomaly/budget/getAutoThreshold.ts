/** Alarms a series and week at each threshold, measured on the development half of the benchmark: docs/detection-quality.md. */
const measured: ReadonlyArray<readonly [alarmsPerWeek: number, threshold: number]> = [
  [0.13, 300],
  [0.33, 200],
  [0.55, 150],
  [0.7, 130],
  [0.8, 120],
  [1.0, 110],
  [1.1, 100],
  [2.4, 60],
];

/**
 * The threshold of `auto` at which a series has about that many false alarms a week. Between the measured pairs it is
 * interpolated on logarithmic scales, beyond them the outermost stretch goes on. Above 0; Infinity for a budget of 0.
 */
export function getAutoThreshold(alarmsPerWeek: number): number {
  if (!(alarmsPerWeek > 0)) {
    return Infinity;
  }
  const found = measured.findIndex(([alarms]) => alarms >= alarmsPerWeek);
  const right = Math.max(1, found < 0 ? measured.length - 1 : found);
  const [leftAlarms, leftThreshold] = measured[right - 1] ?? [1, 1];
  const [rightAlarms, rightThreshold] = measured[right] ?? [1, 1];
  const share = Math.log(alarmsPerWeek / leftAlarms) / Math.log(rightAlarms / leftAlarms);
  return leftThreshold * (rightThreshold / leftThreshold) ** share;
}
