import type { QueryResultMetaNotice } from '@grafana/data';
import { t } from '@grafana/i18n';
import { plainText } from '../../viz/format/plainText';
import type { JudgedSeries } from '../../viz/overlay/judgedSeries';
import { describeRefusals } from '../../viz/overlay/describeRefusals';
import { getRefusals } from './getRefusals';
import type { OverlayOptions } from './overlayOptions';

/**
 * For the panel's header: why it shows no overlay at all, or which groups of peers have none. Undefined when at least one
 * series could be judged, by itself, or all of them by their peers.
 */
export function getOverlayNotice(
  judged: JudgedSeries[],
  detector: OverlayOptions['detector']
): QueryResultMetaNotice | undefined {
  const refusals = getRefusals(judged);
  if (refusals.length === 0) {
    return undefined;
  }
  if (refusals.length === judged.length) {
    const text = t('anomaly-overlay.nothing-judged', 'Anomaly overlay: no series could be judged. {{reasons}}', {
      reasons: [...new Set(refusals.map(({ reason }) => reason))].join(' '),
      ...plainText,
    });
    return { severity: 'info', text };
  }
  if (detector !== 'peers') {
    return undefined;
  }
  const text = t('anomaly-overlay.peers-missing', 'Anomaly overlay: not every series could be judged. {{reasons}}', {
    reasons: describeRefusals(refusals).join(' '),
    ...plainText,
  });
  return { severity: 'info', text };
}
