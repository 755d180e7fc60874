import { CoreApp } from '@grafana/data';
import { queryVersion } from '../../schema/query/common';
import type { QueryOf } from './modelsQuery';

/**
 * What a fresh query asks: the drift of every feature, by week on dashboards. In rules no window is set: the rule editor lays these
 * defaults below stored queries, and one without a window means its time range.
 */
export function getDefaultQuery(app: CoreApp): Omit<QueryOf<'drift'>, 'refId'> {
  const isRule = app === CoreApp.CloudAlerting || app === CoreApp.UnifiedAlerting;
  return {
    v: queryVersion,
    queryType: 'drift',
    models: 'all',
    columns: 'all',
    method: 'auto',
    convention: 'plumbline',
    ...(!isRule && { window: { every: '1w' as const } }),
    value: 'ratio',
    view: isRule ? 'latest' : 'table',
  };
}
