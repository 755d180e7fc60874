import type { AutoDetection } from '../auto/autoDetection';
import type { JudgedIncident } from './weekVerdict';

/** The incidents of `auto` that reach index `start` or begin after it; what lies before is cut off. */
export function getAlarmIncidents(
  times: Float64Array,
  values: Float64Array,
  { alarms, expected }: AutoDetection,
  start: number
): JudgedIncident[] {
  return alarms
    .filter(({ last }) => last >= start)
    .map(({ index, last, score, reason }) => ({
      from: times[Math.max(index, start)] ?? NaN,
      to: times[last] ?? NaN,
      score,
      actual: values[index] ?? NaN,
      expected: expected[index] ?? NaN,
      finding: { kind: 'alarm', reason },
    }));
}
