import type { AlarmReason } from '../auto/alarmReason';
import type { Detection, Unsuitable } from '../detection';
import type { IncidentEvidence } from '../getIncidentEvidence';

/** What is said of an incident: `auto` gives a reason of its own, the others tell how far the band was left, of how many peers if it is theirs. */
export type IncidentFinding =
  | { kind: 'alarm'; reason: AlarmReason }
  | { kind: 'band'; evidence: IncidentEvidence }
  | { kind: 'peers'; evidence: IncidentEvidence; members: number };

/** Anomalies that belong together. Times in milliseconds, amounts in the unit of the series. */
export interface JudgedIncident {
  from: number;
  to: number;
  /** Of the point that is furthest out. */
  score: number;
  actual: number;
  expected: number;
  finding: IncidentFinding;
}

/** The verdicts of one week of a series, one entry a point from the anchor on. */
export interface WeekVerdict {
  times: Float64Array;
  values: Float64Array;
  detection: Detection;
  incidents: JudgedIncident[];
  /** Why the week wasn't judged, if it wasn't. */
  refusal: Unsuitable | undefined;
}
