import { rankingMetrics } from '../../../schema/query/performanceMetric';

/** Whether a metric is one of ranked lists. */
export function isRankingMetric(metric: string | undefined): boolean {
  return rankingMetrics.some((name) => name === metric);
}
