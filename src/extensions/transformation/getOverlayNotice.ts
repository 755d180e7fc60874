import type { QueryResultMetaNotice } from '@grafana/data';
import type { Unsuitable } from '../../core/anomaly/detection';
import type { JudgedSeries } from '../series/judgeSeries';

export type TranslateNotice = (key: string, text: string, values?: Record<string, string | number>) => string;

/** Why a panel shows no overlay at all, for the panel's header; undefined when at least one series could be judged. */
export function getOverlayNotice(judged: JudgedSeries[], t: TranslateNotice): QueryResultMetaNotice | undefined {
  const reasons = judged.flatMap(({ detection }) =>
    detection.suitability.kind === 'suitable' ? [] : [detection.suitability]
  );
  if (reasons.length === 0 || reasons.length < judged.length) {
    return undefined;
  }
  const text = t('anomaly-overlay.notice.nothing-judged', 'Anomaly overlay: no series could be judged. {{reasons}}', {
    reasons: getReasons(reasons, t).join(' '),
  });
  return { severity: 'info', text };
}

function getReasons(reasons: Unsuitable[], t: TranslateNotice): string[] {
  const few = reasons.flatMap((entry) => (entry.reason === 'too_few_points' ? [entry] : []));
  const most = few.reduce((points, entry) => Math.max(points, entry.points), 0);
  const sentences: string[] = [];
  const [fewest] = few;
  if (fewest !== undefined) {
    sentences.push(
      t(
        'anomaly-overlay.notice.too-few-points',
        'Too few points in the time range ({{points}} of {{needed}} needed).',
        {
          points: most,
          needed: fewest.needed,
        }
      )
    );
  }
  if (reasons.some(({ reason }) => reason === 'constant')) {
    sentences.push(t('anomaly-overlay.notice.constant', 'The values never change.'));
  }
  if (reasons.some(({ reason }) => reason === 'no_values')) {
    sentences.push(t('anomaly-overlay.notice.no-values', 'There are no values.'));
  }
  if (reasons.some(({ reason }) => reason === 'too_sparse')) {
    sentences.push(t('anomaly-overlay.notice.too-sparse', 'Most points are missing.'));
  }
  if (reasons.some(({ reason }) => reason === 'counter')) {
    sentences.push(t('anomaly-overlay.notice.counter', 'A counter only grows: query its rate instead.'));
  }
  return sentences;
}
