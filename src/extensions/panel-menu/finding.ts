import type { Incident } from '../../core/anomaly/incident';
import type { IncidentEvidence } from '../../core/anomaly/getIncidentEvidence';

export interface Finding {
  incident: Incident;
  evidence: IncidentEvidence;
}
