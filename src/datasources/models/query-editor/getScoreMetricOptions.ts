import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceMetric } from '../../../schema/query/performanceMetric';

/** Metrics of probabilities. */
export function getScoreMetricOptions(): Array<ComboboxOption<PerformanceMetric>> {
  return [
    {
      value: 'roc_auc',
      label: t('query-editor.performance-metric.roc-auc', 'ROC AUC'),
      description: t(
        'query-editor.performance-metric.roc-auc-description',
        'Chance that a positive row has the higher probability; two or several classes'
      ),
    },
    {
      value: 'average_precision',
      label: t('query-editor.performance-metric.average-precision', 'Average precision'),
      description: t(
        'query-editor.performance-metric.average-precision-description',
        'Area under precision by recall: for rare positives'
      ),
    },
    {
      value: 'log_loss',
      label: t('query-editor.performance-metric.log-loss', 'Log loss'),
      description: t(
        'query-editor.performance-metric.log-loss-description',
        'How surprised the probabilities were; 0 is best'
      ),
    },
    {
      value: 'brier',
      label: t('query-editor.performance-metric.brier', 'Brier score'),
      description: t(
        'query-editor.performance-metric.brier-description',
        'Mean squared error of the probabilities; 0 is best'
      ),
    },
    {
      value: 'ece',
      label: t('query-editor.performance-metric.ece', 'Calibration error'),
      description: t(
        'query-editor.performance-metric.ece-description',
        'How far probabilities are from what came true'
      ),
    },
  ];
}
