import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceMetric } from '../../../schema/query/performanceMetric';

/** Metrics of agreement, worth and fairness. */
export function getAgreementMetricOptions(): Array<ComboboxOption<PerformanceMetric>> {
  return [
    {
      value: 'mcc',
      label: t('query-editor.performance-metric.mcc', 'Matthews correlation'),
      description: t(
        'query-editor.performance-metric.mcc-description',
        'Agreement of predictions and labels between -1 and 1'
      ),
    },
    {
      value: 'kappa',
      label: t('query-editor.performance-metric.kappa', 'Cohen’s kappa'),
      description: t('query-editor.performance-metric.kappa-description', 'Agreement beyond chance, at most 1'),
    },
    {
      value: 'business_value',
      label: t('query-editor.performance-metric.business-value', 'Business value'),
      description: t(
        'query-editor.performance-metric.business-value-description',
        'Mean worth of a prediction by your own costs'
      ),
    },
    {
      value: 'statistical_parity_difference',
      label: t('query-editor.performance-metric.statistical-parity-difference', 'Statistical parity difference'),
      description: t(
        'query-editor.performance-metric.statistical-parity-difference-description',
        'Share predicted positive, less that of the group compared with; 0 is even'
      ),
    },
    {
      value: 'disparate_impact',
      label: t('query-editor.performance-metric.disparate-impact', 'Disparate impact'),
      description: t(
        'query-editor.performance-metric.disparate-impact-description',
        'The same as a quotient; 1 is even, under 0.8 is the usual limit'
      ),
    },
    {
      value: 'equal_opportunity_difference',
      label: t('query-editor.performance-metric.equal-opportunity-difference', 'Equal opportunity difference'),
      description: t(
        'query-editor.performance-metric.equal-opportunity-difference-description',
        'Recall, less that of the group compared with; 0 is even'
      ),
    },
    {
      value: 'average_odds_difference',
      label: t('query-editor.performance-metric.average-odds-difference', 'Average odds difference'),
      description: t(
        'query-editor.performance-metric.average-odds-difference-description',
        'Mean difference of recall and false positive rate; 0 is even'
      ),
    },
  ];
}
