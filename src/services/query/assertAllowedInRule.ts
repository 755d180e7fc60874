import type { ModelsDataSourceQuery } from '../../schema/query/modelsDataSourceQuery';
import { QueryError } from '../queryError';

/** Refuses in an alert rule what would fail or mislead there. */
export function assertAllowedInRule(query: ModelsDataSourceQuery): void {
  if (
    query.queryType !== 'drift' &&
    query.queryType !== 'health' &&
    query.queryType !== 'quality' &&
    query.queryType !== 'performance' &&
    query.queryType !== 'attribution' &&
    query.queryType !== 'anomalies'
  ) {
    throw new QueryError(
      `A query of type "${query.queryType}" answers with a table, which an alert rule can't evaluate`,
      'Use "drift", "performance", "quality", "health", "attribution" or "anomalies" with the view "latest".'
    );
  }
  if (query.view !== 'series' && query.view !== 'latest') {
    throw new QueryError(
      `The view "${query.view}" has many numbers a row, which an alert rule can't evaluate`,
      'Use the view "latest" for one number an instance, or "series" with a reduce expression.'
    );
  }
  if (
    query.queryType !== 'anomalies' &&
    query.window !== undefined &&
    'every' in query.window &&
    query.window.every === 'auto'
  ) {
    throw new QueryError(
      'The window "auto" depends on a panel\'s width, which an alert rule doesn\'t have',
      'Choose a window such as 1d or 1w.'
    );
  }
}
