import type { Unsuitable } from '../../../core/anomaly/detection';
import type { FrameNotice } from '../../../schema/frames/frame';
import type { AnomalySeries } from './anomalySeries';

interface Answered {
  judged: AnomalySeries[];
  /** How many series came. */
  found: number;
  hasOtherFrames: boolean;
}

/** What a reader has to know about an answer: nothing to judge, not all of it judged, or not yet. */
export function getAnomalyNotices({ judged, found, hasOtherFrames }: Answered): FrameNotice[] {
  const texts: string[] = [];
  if (found === 0) {
    texts.push(
      hasOtherFrames
        ? 'The query returns no time series: a time field and at least one number field.'
        : 'The query returns nothing, neither in the time range nor in the look-back.'
    );
  }
  if (found > judged.length) {
    texts.push(`The first ${judged.length} of ${found} series are judged. Query fewer.`);
  }
  for (const { labels, verdict } of judged) {
    const [refusal] = verdict.refusals;
    const name = Object.values(labels).join(' ');
    if (refusal !== undefined) {
      texts.push(`${name}: ${describeRefusal(refusal)}`);
    } else if (verdict.detection.score.every(Number.isNaN) && verdict.values.some(Number.isFinite)) {
      texts.push(`${name}: too little history for a verdict. Choose a longer look-back.`);
    }
  }
  return texts.map((text) => ({ severity: 'warning', text }));
}

function describeRefusal(refusal: Unsuitable): string {
  switch (refusal.reason) {
    case 'counter':
      return 'this is a counter that only grows. Query its rate instead.';
    case 'too_sparse':
      return 'most points are missing. Choose a longer step.';
    case 'too_few_peers':
      return `its group has ${refusal.members} series; peers need ${refusal.needed}. Group by fewer labels, or query more.`;
    case 'no_majority':
      return 'its group falls into parts of which none holds more than half. Group by more labels, or choose mad.';
    default:
      return 'this series has nothing to judge by. Choose a longer look-back.';
  }
}
