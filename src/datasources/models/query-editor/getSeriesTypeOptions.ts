import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { SeriesQueryType } from './seriesModelsQuery';

/** The types of query whose answer has a number a window. */
export function getSeriesTypeOptions(): Array<ComboboxOption<SeriesQueryType>> {
  return [
    {
      value: 'drift',
      label: t('query-editor.type.drift', 'Drift'),
      description: t('query-editor.type.drift-description', 'How far columns have moved from a reference'),
    },
    {
      value: 'performance',
      label: t('query-editor.type.performance', 'Performance'),
      description: t('query-editor.type.performance-description', 'How right predictions were, or are likely to be'),
    },
    {
      value: 'health',
      label: t('query-editor.type.health', 'Health'),
      description: t(
        'query-editor.type.health-description',
        'Volume, error rate, latency and freshness of the predictions'
      ),
    },
    {
      value: 'quality',
      label: t('query-editor.type.quality', 'Quality'),
      description: t(
        'query-editor.type.quality-description',
        'Missing, unseen and impossible values, duplicates, schema changes'
      ),
    },
    {
      value: 'attribution',
      label: t('query-editor.type.attribution', 'Attribution'),
      description: t(
        'query-editor.type.attribution-description',
        'Whether features still matter in the order in which they did'
      ),
    },
  ];
}
