import { findIncidents } from '../../core/anomaly/findIncidents';
import { getIncidentEvidence } from '../../core/anomaly/getIncidentEvidence';
import { coolDownPoints } from '../../viz/overlay/coolDownPoints';
import type { JudgedSeries } from '../../viz/overlay/judgeSeries';
import type { Finding } from './finding';
import type { ViewedSeries } from './viewedSeries';

/** Finds the incidents of each series and puts the worst series and findings first, equals in the panel's order. */
export function rankSeries(judged: JudgedSeries[]): ViewedSeries[] {
  return judged
    .map((entry) => ({ ...entry, findings: getFindings(entry) }))
    .sort((left, right) => getWorst(right) - getWorst(left));
}

function getFindings({ series, detection }: JudgedSeries): Finding[] {
  if (detection.suitability.kind === 'unsuitable') {
    return [];
  }
  return findIncidents(detection, coolDownPoints)
    .map((incident) => ({ incident, evidence: getIncidentEvidence(incident, series.times, series.values, detection) }))
    .sort((left, right) => right.evidence.score - left.evidence.score);
}

/** Series that could not be judged come after those with nothing to report. */
function getWorst({ findings, detection }: ViewedSeries): number {
  return detection.suitability.kind === 'unsuitable' ? -1 : (findings[0]?.evidence.score ?? 0);
}
