/** False alarms in 1,000 rows at each threshold, measured on the development half of the benchmark: docs/detection-quality.md. */
export const measuredAlarms: ReadonlyArray<readonly [alarmsPer1000Rows: number, threshold: number]> = [
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
