import { t } from '@grafana/i18n';
import type { ModelReferenceChange } from '../../schema/domain/referenceChange';
import { plainText } from '../format/plainText';

/** A change in short: "6 → 7". */
export function formatReferenceChange({ from, to }: Pick<ModelReferenceChange, 'from' | 'to'>): string {
  return t('viz.reference-change.versions', '{{from}} → {{to}}', {
    from: from ?? t('viz.reference-change.none', 'none'),
    to: to ?? t('viz.reference-change.none', 'none'),
    ...plainText,
  });
}
