import type { JudgedIncident } from '../anchored/weekVerdict';
import type { MarkedIncident } from './markedIncident';

/** What feedback on an incident has to keep of it. The side is that of the value beside what was expected. */
export function getMark({ from, to, score, actual, expected, finding }: JudgedIncident): MarkedIncident {
  return {
    from,
    to,
    score,
    side: actual > expected ? 'above' : actual < expected ? 'below' : undefined,
    kind: finding.kind === 'alarm' ? finding.reason.kind : 'band',
  };
}
