import type { PerformanceMetric } from '../../schema/query/performanceMetric';
import type { ModelLog } from '../models/modelLog';

/** What is measured of a model where a query names no metric. */
export function getDefaultMetric({ settings }: ModelLog): PerformanceMetric {
  if (settings.task === 'regression') {
    return 'mae';
  }
  if (settings.task === 'ranking') {
    return 'ndcg';
  }
  return settings.task === 'binary' && typeof settings.columns.probability === 'string' ? 'roc_auc' : 'accuracy';
}
