import { t } from '@grafana/i18n';
import { cellVerdict } from '../../viz/strip/cellVerdict';

/** A verdict in words. */
export function getRowVerdictLabel(verdict: number | undefined): string {
  switch (verdict) {
    case cellVerdict.out:
      return t('deviation-verdict.off', 'Off its baseline');
    case cellVerdict.within:
      return t('deviation-verdict.within', 'Within its baseline');
    default:
      return t('deviation-verdict.unknown', "Can't tell");
  }
}
