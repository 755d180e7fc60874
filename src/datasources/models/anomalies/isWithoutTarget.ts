import type { ModelsQuery } from '../modelsQuery';

/** Whether a query is to judge series while no data source is chosen yet. */
export function isWithoutTarget(query: ModelsQuery): boolean {
  return query.queryType === 'anomalies' && query.target.datasource.uid === '';
}
