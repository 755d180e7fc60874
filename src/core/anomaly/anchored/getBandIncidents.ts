import type { Detection } from '../detection';
import { findIncidents } from '../findIncidents';
import { getIncidentEvidence } from '../getIncidentEvidence';
import type { JudgedIncident } from './weekVerdict';

/** Outliers with no more points than this between them belong to one incident. */
const coolDown = 12;

/** The incidents from index `start` on of a detector with a band. What lies before counts only for records. O(n). */
export function getBandIncidents(
  times: Float64Array,
  values: Float64Array,
  detection: Detection,
  start: number
): JudgedIncident[] {
  const judged = { ...detection, outlier: detection.outlier.subarray(start), score: detection.score.subarray(start) };
  return findIncidents(judged, coolDown).map(({ first, last, peak, points }) => {
    const incident = { first: first + start, last: last + start, peak: peak + start, points };
    const evidence = getIncidentEvidence(incident, times, values, detection);
    const { from, to, score, actual, expected } = evidence;
    return { from, to, score, actual, expected, finding: { kind: 'band', evidence } };
  });
}
