import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceQuery } from '../../../schema/query/performanceQuery';
import { getCurveOptions } from './getCurveOptions';

/** The shapes of the answer. A rule evaluates numbers only. */
export function getPerformanceViewOptions(isRule: boolean): Array<ComboboxOption<PerformanceQuery['view']>> {
  const numbers: Array<ComboboxOption<PerformanceQuery['view']>> = [
    {
      value: 'series',
      label: t('query-editor.performance-view.series', 'Series'),
      description: t('query-editor.performance-view.series-description', 'A point a window, for time series'),
    },
    {
      value: 'latest',
      label: t('query-editor.performance-view.latest', 'Latest'),
      description: t(
        'query-editor.performance-view.latest-description',
        'The last complete window, for stats and alert rules'
      ),
    },
  ];
  const table: ComboboxOption<PerformanceQuery['view']> = {
    value: 'table',
    label: t('query-editor.performance-view.table', 'Table'),
    description: t(
      'query-editor.performance-view.table-description',
      'Every column, intervals and label maturity among them'
    ),
  };
  return isRule ? numbers : [...numbers, table, ...getCurveOptions()];
}
