import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { DriftMethod } from '../../../schema/query/driftMethod';

/** The drift methods with a word on what each measures and when to take it. */
export function getDriftMethodOptions(): Array<ComboboxOption<DriftMethod>> {
  return [
    {
      value: 'auto',
      label: t('query-editor.method.auto', 'Auto'),
      description: t('query-editor.method.auto-description', 'What the convention picks by type and size of the column'),
    },
    {
      value: 'psi',
      label: t('query-editor.method.psi', 'PSI'),
      description: t(
        'query-editor.method.psi-description',
        'Population stability index: shares of bins, numeric and categorical. The habit of credit risk.'
      ),
    },
    {
      value: 'jensen_shannon',
      label: t('query-editor.method.jensen-shannon', 'Jensen-Shannon'),
      description: t(
        'query-editor.method.jensen-shannon-description',
        'Distance of bin shares between 0 and 1, numeric and categorical. Calm with empty bins.'
      ),
    },
    {
      value: 'kolmogorov_smirnov',
      label: t('query-editor.method.kolmogorov-smirnov', 'Kolmogorov-Smirnov'),
      description: t(
        'query-editor.method.kolmogorov-smirnov-description',
        'Largest gap between the two cumulated distributions, numeric. Needs no bins.'
      ),
    },
    {
      value: 'wasserstein',
      label: t('query-editor.method.wasserstein', 'Wasserstein'),
      description: t(
        'query-editor.method.wasserstein-description',
        'How far values have moved on average, numeric. Sees how far, not only how many.'
      ),
    },
    {
      value: 'chi_squared',
      label: t('query-editor.method.chi-squared', 'Chi-squared'),
      description: t(
        'query-editor.method.chi-squared-description',
        'Test of category counts. Large samples make small differences significant.'
      ),
    },
  ];
}
