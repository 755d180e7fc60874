import type { QueryResultMetaNotice } from '@grafana/data';
import { t } from '@grafana/i18n';
import { describeRefusals } from '../viz/overlay/describeRefusals';
import { describeUnsuitable } from '../viz/overlay/describeUnsuitable';
import type { Piece } from '../services/anomalies/history/pieceSeries';
import type { JudgedFrame } from './verdict/judgedFrame';

interface Answered {
  judged: JudgedFrame[];
  /** How many series came. */
  found: number;
  pieces: Piece[];
}

/** What a reader has to know about an answer: nothing to judge, not all of it judged, or not yet. */
export function getAnswerNotices({ judged, found, pieces }: Answered): QueryResultMetaNotice[] {
  const texts: string[] = [];
  if (found === 0 && pieces.some(({ hasOtherFrames }) => hasOtherFrames)) {
    texts.push(
      t(
        'overlay.notice.no-series',
        'The query returns no time series: a time field and at least one number field, one row a point in time.'
      )
    );
  }
  if (found > judged.length) {
    texts.push(
      t('overlay.notice.too-many-series', 'The first {{judged}} of {{found}} series are judged. Query fewer.', {
        judged: judged.length,
        found,
      })
    );
  }
  return [...texts, ...getSeriesTexts(judged)].map((text) => ({ severity: 'info', text }));
}

/** What there is to say of single series, each sentence once, with the names of those that it is about. */
function getSeriesTexts(judged: JudgedFrame[]): string[] {
  const refusals = judged.flatMap(({ name, verdict }) => {
    const [refusal] = verdict.refusals;
    if (refusal !== undefined) {
      return [{ name, reason: describeUnsuitable(refusal) }];
    }
    return hasNoVerdict(verdict.detection.score) && verdict.values.some(Number.isFinite)
      ? [
          {
            name,
            reason: t('overlay.notice.no-verdict', 'Too little history for a verdict. Choose a longer look-back.'),
          },
        ]
      : [];
  });
  return describeRefusals(refusals);
}

function hasNoVerdict(score: Float64Array): boolean {
  return score.every(Number.isNaN);
}
