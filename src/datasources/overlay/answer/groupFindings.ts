import type { Finding } from '../../../viz/overlay/finding';

/** Incidents of several series that overlap in time, in order of time. */
export interface FindingGroup {
  from: number;
  to: number;
  findings: Finding[];
}

/** Findings in order of time, put together as far as they overlap. */
export function groupFindings(findings: Finding[]): FindingGroup[] {
  const groups: FindingGroup[] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last !== undefined && finding.from <= last.to) {
      last.to = Math.max(last.to, finding.to);
      last.findings.push(finding);
    } else {
      groups.push({ from: finding.from, to: finding.to, findings: [finding] });
    }
  }
  return groups;
}
