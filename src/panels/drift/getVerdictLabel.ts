import { t } from '@grafana/i18n';
import { cellVerdict, type CellVerdict } from '../../viz/strip/cellVerdict';

/** A verdict in the words of drift. */
export function getVerdictLabel(verdict: CellVerdict): string {
  switch (verdict) {
    case cellVerdict.out:
      return t('drift-verdict.drifting', 'Drifting');
    case cellVerdict.within:
      return t('drift-verdict.stable', 'Stable');
    case cellVerdict.unknown:
      return t('drift-verdict.cannot-tell', "Can't tell");
    case cellVerdict.none:
      return t('drift-verdict.none', 'No data');
  }
}
