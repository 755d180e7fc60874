import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';

type PerformanceMetric = NonNullable<QueryOf<'performance'>['metric']>;

/** The metrics with a word on what each says. */
export function getPerformanceMetricOptions(): Array<ComboboxOption<PerformanceMetric>> {
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
