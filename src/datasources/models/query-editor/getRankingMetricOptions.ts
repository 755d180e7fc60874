import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceMetric } from '../../../schema/query/performanceMetric';

/** Metrics of ranked lists. */
export function getRankingMetricOptions(): Array<ComboboxOption<PerformanceMetric>> {
  return [
    {
      value: 'ndcg',
      label: t('query-editor.performance-metric.ndcg', 'NDCG'),
      description: t(
        'query-editor.performance-metric.ndcg-description',
        'For ranking: how near lists are to their best order; degrees of relevance count'
      ),
    },
    {
      value: 'map',
      label: t('query-editor.performance-metric.map', 'Mean average precision'),
      description: t(
        'query-editor.performance-metric.map-description',
        'For ranking: how high all relevant items of a list stand'
      ),
    },
    {
      value: 'mrr',
      label: t('query-editor.performance-metric.mrr', 'Mean reciprocal rank'),
      description: t(
        'query-editor.performance-metric.mrr-description',
        'For ranking: how high the first relevant item of a list stands'
      ),
    },
  ];
}
