import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceMetric } from '../../../schema/query/performanceMetric';

/** How much of a regression's label is explained. */
export function getFitMetricOptions(): Array<ComboboxOption<PerformanceMetric>> {
  return [
    {
      value: 'rmsle',
      label: t('query-editor.performance-metric.rmsle', 'Root mean squared log error'),
      description: t('query-editor.performance-metric.rmsle-description', 'For regression of amounts above -1'),
    },
    {
      value: 'r2',
      label: t('query-editor.performance-metric.r2', 'R²'),
      description: t(
        'query-editor.performance-metric.r2-description',
        'For regression: share of the label’s variance that is explained'
      ),
    },
    {
      value: 'explained_variance',
      label: t('query-editor.performance-metric.explained-variance', 'Explained variance'),
      description: t(
        'query-editor.performance-metric.explained-variance-description',
        'For regression: R² with the bias taken out'
      ),
    },
  ];
}
