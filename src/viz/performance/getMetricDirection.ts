/** Whether a larger or a smaller value of a metric is the better one. */
export type MetricDirection = 'higher' | 'lower';

const lowerIsBetter = new Set([
  'false_positive_rate',
  'log_loss',
  'brier',
  'ece',
  'mae',
  'mse',
  'rmse',
  'mean_error',
  'mape',
  'smape',
  'rmsle',
  'median_absolute_error',
  'statistical_parity_difference',
  'equal_opportunity_difference',
  'average_odds_difference',
]);

export function getMetricDirection(metric: string): MetricDirection {
  return lowerIsBetter.has(metric) ? 'lower' : 'higher';
}
