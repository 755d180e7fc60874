import { z } from 'zod';

/** Metrics by what they need of a model. A task has those that its predictions allow. */
export const binaryMetrics = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'specificity',
  'false_positive_rate',
  'f1',
  'mcc',
  'kappa',
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier',
  'ece',
  'business_value',
  'statistical_parity_difference',
  'disparate_impact',
  'equal_opportunity_difference',
  'average_odds_difference',
] as const;
export const multiclassMetrics = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'f1',
  'mcc',
  'kappa',
  'roc_auc',
  'log_loss',
  'brier',
] as const;
export const regressionMetrics = [
  'mae',
  'mse',
  'rmse',
  'mean_error',
  'mape',
  'smape',
  'rmsle',
  'r2',
  'explained_variance',
  'median_absolute_error',
] as const;

export const rankingMetrics = ['ndcg', 'map', 'mrr'] as const;

export const performanceMetrics = [...binaryMetrics, ...regressionMetrics, ...rankingMetrics] as const;
export const performanceMetricSchema = z.enum(performanceMetrics);
export type PerformanceMetric = z.infer<typeof performanceMetricSchema>;
