import { t } from '@grafana/i18n';
import type { DriftCell } from '../../../viz/drift/driftCell';
import { formatCount } from '../../../viz/format/formatCount';
import { formatRatio } from '../../../viz/format/formatRatio';
import { plainText } from '../../../viz/format/plainText';
import { cellVerdict } from '../../../viz/strip/cellVerdict';

/** What a cell's numbers come to, in one sentence. */
export function explainVerdict(cell: DriftCell): string {
  switch (cell.verdict) {
    case cellVerdict.out:
      return t('drift-detail.out', 'The difference is {{ratio}} the threshold, more than noise alone explains.', {
        ratio: formatRatio(cell.ratio),
        ...plainText,
      });
    case cellVerdict.within:
      return cell.pAdjusted <= 0.05
        ? t('drift-detail.small', 'The difference is real but smaller than the threshold asks for.')
        : t('drift-detail.within', 'No difference that counts: {{ratio}} the threshold.', {
            ratio: formatRatio(cell.ratio),
            ...plainText,
            ...plainText,
          });
    default:
      return cell.rowsNeeded > cell.currentRows
        ? t('drift-detail.too-few', 'Too few rows for a verdict: {{rows}} of the {{needed}} needed.', {
            rows: formatCount(cell.currentRows),
            needed: formatCount(cell.rowsNeeded),
          })
        : t('drift-detail.near', 'Too close to the threshold to tell.');
  }
}
