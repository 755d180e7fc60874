import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceQuery } from '../../../schema/query/performanceQuery';

/** Views that show one window in detail. */
export function getCurveOptions(): Array<ComboboxOption<PerformanceQuery['view']>> {
  return [
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
}
