/** So many alarms a week, with two digits: 0.77, 3.9, 120. */
export function formatAlarms(alarms: number): string {
  return String(alarms >= 10 ? Math.round(alarms) : Number(alarms.toPrecision(2)));
}
