import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceMetric } from '../../../schema/query/performanceMetric';

/** Errors of a regression. */
export function getErrorMetricOptions(): Array<ComboboxOption<PerformanceMetric>> {
  return [
    {
      value: 'mae',
      label: t('query-editor.performance-metric.mae', 'Mean absolute error'),
      description: t('query-editor.performance-metric.mae-description', 'For regression, in the label’s unit'),
    },
    {
      value: 'median_absolute_error',
      label: t('query-editor.performance-metric.median-absolute-error', 'Median absolute error'),
      description: t(
        'query-editor.performance-metric.median-absolute-error-description',
        'For regression: calm with a few large errors'
      ),
    },
    {
      value: 'rmse',
      label: t('query-editor.performance-metric.rmse', 'Root mean squared error'),
      description: t('query-editor.performance-metric.rmse-description', 'For regression: large errors count more'),
    },
    {
      value: 'mse',
      label: t('query-editor.performance-metric.mse', 'Mean squared error'),
      description: t(
        'query-editor.performance-metric.mse-description',
        'For regression, in the square of the label’s unit'
      ),
    },
    {
      value: 'mean_error',
      label: t('query-editor.performance-metric.mean-error', 'Mean error'),
      description: t(
        'query-editor.performance-metric.mean-error-description',
        'For regression: bias, prediction less label'
      ),
    },
    {
      value: 'mape',
      label: t('query-editor.performance-metric.mape', 'Mean absolute percentage error'),
      description: t(
        'query-editor.performance-metric.mape-description',
        'For regression, a fraction; not with labels of 0'
      ),
    },
    {
      value: 'smape',
      label: t('query-editor.performance-metric.smape', 'Symmetric percentage error'),
      description: t(
        'query-editor.performance-metric.smape-description',
        'For regression, a fraction of the mean of both, 0 to 2'
      ),
    },
  ];
}
