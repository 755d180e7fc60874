import { t } from '@grafana/i18n';
import type { MultivariateDriftMethod } from '../../../schema/query/driftMethod';
import type { DriftMethodText } from './driftMethodText';

/** What the methods are called that look at all columns together, and a word on each. */
export function getMultivariateTexts(): Record<MultivariateDriftMethod, DriftMethodText> {
  return {
    pca_reconstruction: {
      label: t('query-editor.method.pca-reconstruction', 'PCA reconstruction'),
      help: t(
        'query-editor.method.pca-reconstruction-description',
        'All columns together: rises when they stop moving together as they did, even if each alone looks the same.'
      ),
    },
    domain_classifier: {
      label: t('query-editor.method.domain-classifier', 'Domain classifier'),
      help: t(
        'query-editor.method.domain-classifier-description',
        "All columns together: how well a classifier tells the window's rows from the reference's. 0.5 not at all, 1 perfectly."
      ),
    },
  };
}
