import type { DataQuery } from '@grafana/schema';

/** Whether a query holds nothing yet: what Grafana hands over before anything was chosen. */
export function isFreshQuery(query: DataQuery): boolean {
  return query.queryType === undefined || query.queryType === '';
}
