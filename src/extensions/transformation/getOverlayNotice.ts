import type { QueryResultMetaNotice } from '@grafana/data';
import { t } from '@grafana/i18n';
import { describeUnsuitable } from '../../viz/overlay/describeUnsuitable';
import type { JudgedSeries } from '../../viz/overlay/judgedSeries';

/** Why a panel shows no overlay at all, for the panel's header; undefined when at least one series could be judged. */
export function getOverlayNotice(judged: JudgedSeries[]): QueryResultMetaNotice | undefined {
  const reasons = judged.flatMap(({ detection: { suitability } }) =>
    suitability.kind === 'unsuitable' ? [describeUnsuitable(suitability)] : []
  );
  if (reasons.length === 0 || reasons.length < judged.length) {
    return undefined;
  }
  const text = t('anomaly-overlay.nothing-judged', 'Anomaly overlay: no series could be judged. {{reasons}}', {
    reasons: [...new Set(reasons)].join(' '),
    interpolation: { escapeValue: false },
  });
  return { severity: 'info', text };
}
