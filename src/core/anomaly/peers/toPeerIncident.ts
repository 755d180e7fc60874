import type { JudgedIncident } from '../anchored/weekVerdict';

/** An incident of a band, with the size that the group had when the member was furthest out of it. */
export function toPeerIncident(incident: JudgedIncident, countMembers: (time: number) => number): JudgedIncident {
  const { finding } = incident;
  if (finding.kind !== 'band') {
    return incident;
  }
  const { evidence } = finding;
  return { ...incident, finding: { kind: 'peers', evidence, members: countMembers(evidence.time) } };
}
