import { t } from '@grafana/i18n';
import type { VerdictSource } from './overlayState';

/** Where the verdicts come from, in words: nobody should take one on the visible range for more than it is. */
export function describeSources(sources: VerdictSource[]): string {
  const texts: Record<VerdictSource, string> = {
    look_back: t('overlay-source.look-back', 'verdict from look-back'),
    data_source: t('overlay-source.data-source', 'verdict of the data source'),
    visible_range: t('overlay-source.visible-range', 'judged on the visible range only'),
    visible_range_hindsight: t(
      'overlay-source.visible-range-hindsight',
      'judged on the visible range only, in hindsight'
    ),
  };
  return sources.map((source) => texts[source]).join(', ');
}
