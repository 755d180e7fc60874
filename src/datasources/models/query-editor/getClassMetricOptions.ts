import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceMetric } from '../../../schema/query/performanceMetric';

/** Metrics of predicted classes. */
export function getClassMetricOptions(): Array<ComboboxOption<PerformanceMetric>> {
  return [
    {
      value: 'accuracy',
      label: t('query-editor.performance-metric.accuracy', 'Accuracy'),
      description: t('query-editor.performance-metric.accuracy-description', 'Share of predictions that were right'),
    },
    {
      value: 'balanced_accuracy',
      label: t('query-editor.performance-metric.balanced-accuracy', 'Balanced accuracy'),
      description: t(
        'query-editor.performance-metric.balanced-accuracy-description',
        'Mean recall of the classes: rare ones count as much'
      ),
    },
    {
      value: 'precision',
      label: t('query-editor.performance-metric.precision', 'Precision'),
      description: t(
        'query-editor.performance-metric.precision-description',
        'Share of positive predictions that came true'
      ),
    },
    {
      value: 'recall',
      label: t('query-editor.performance-metric.recall', 'Recall'),
      description: t('query-editor.performance-metric.recall-description', 'Share of positive rows that were found'),
    },
    {
      value: 'specificity',
      label: t('query-editor.performance-metric.specificity', 'Specificity'),
      description: t(
        'query-editor.performance-metric.specificity-description',
        'Share of negative rows that were left alone'
      ),
    },
    {
      value: 'false_positive_rate',
      label: t('query-editor.performance-metric.false-positive-rate', 'False positive rate'),
      description: t(
        'query-editor.performance-metric.false-positive-rate-description',
        'Share of negative rows that were predicted positive'
      ),
    },
    {
      value: 'f1',
      label: t('query-editor.performance-metric.f1', 'F1'),
      description: t('query-editor.performance-metric.f1-description', 'Harmonic mean of precision and recall'),
    },
  ];
}
