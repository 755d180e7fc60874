import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';

type PerformanceView = NonNullable<QueryOf<'performance'>['view']>;

/** The shapes of the answer. A rule evaluates numbers only. */
export function getPerformanceViewOptions(isRule: boolean): Array<ComboboxOption<PerformanceView>> {
  const options: Array<ComboboxOption<PerformanceView>> = [
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
    {
      value: 'table',
      label: t('query-editor.performance-view.table', 'Table'),
      description: t(
        'query-editor.performance-view.table-description',
        'Every column, intervals and label maturity among them'
      ),
    },
    {
      value: 'confusion',
      label: t('query-editor.performance-view.confusion', 'Confusion matrix'),
      description: t(
        'query-editor.performance-view.confusion-description',
        'True by predicted class of the last window'
      ),
    },
    {
      value: 'roc',
      label: t('query-editor.performance-view.roc', 'ROC curve'),
      description: t('query-editor.performance-view.roc-description', 'True by false positive rate of the last window'),
    },
    {
      value: 'precision_recall',
      label: t('query-editor.performance-view.precision-recall', 'Precision-recall curve'),
      description: t(
        'query-editor.performance-view.precision-recall-description',
        'Precision by recall of the last window'
      ),
    },
    {
      value: 'calibration',
      label: t('query-editor.performance-view.calibration', 'Calibration curve'),
      description: t(
        'query-editor.performance-view.calibration-description',
        'What came true by probability in the last window'
      ),
    },
    {
      value: 'residuals',
      label: t('query-editor.performance-view.residuals', 'Residuals'),
      description: t(
        'query-editor.performance-view.residuals-description',
        'Histogram of prediction less label of the last window'
      ),
    },
    {
      value: 'thresholds',
      label: t('query-editor.performance-view.thresholds', 'Thresholds'),
      description: t(
        'query-editor.performance-view.thresholds-description',
        'Metrics at every threshold of the last window'
      ),
    },
  ];
  return isRule ? options.filter(({ value }) => value === 'series' || value === 'latest') : options;
}
