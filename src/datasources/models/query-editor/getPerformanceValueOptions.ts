import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';

type PerformanceValue = NonNullable<QueryOf<'performance'>['value']>;

/** Which number of a window the answer carries. */
export function getPerformanceValueOptions(): Array<ComboboxOption<PerformanceValue>> {
  return [
    {
      value: 'metric',
      label: t('query-editor.performance-value.metric', 'Metric'),
      description: t('query-editor.performance-value.metric-description', 'The metric itself'),
    },
    {
      value: 'lower',
      label: t('query-editor.performance-value.lower', 'Lower bound'),
      description: t('query-editor.performance-value.lower-description', 'Of the 95 % interval'),
    },
    {
      value: 'upper',
      label: t('query-editor.performance-value.upper', 'Upper bound'),
      description: t('query-editor.performance-value.upper-description', 'Of the 95 % interval'),
    },
    {
      value: 'label_maturity',
      label: t('query-editor.performance-value.label-maturity', 'Label maturity'),
      description: t(
        'query-editor.performance-value.label-maturity-description',
        'Share of the rows whose label is in'
      ),
    },
  ];
}
