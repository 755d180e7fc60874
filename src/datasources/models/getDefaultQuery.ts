import { CoreApp } from '@grafana/data';
import { queryVersion } from '../../schema/query/common';
import type { QueryOf } from './modelsQuery';

/** What a fresh query asks: the drift of every feature by week; in a rule the last complete week. */
export function getDefaultQuery(app: CoreApp): Omit<QueryOf<'drift'>, 'refId'> {
  const isRule = app === CoreApp.CloudAlerting || app === CoreApp.UnifiedAlerting;
  return {
    v: queryVersion,
    queryType: 'drift',
    models: 'all',
    columns: 'all',
    method: 'auto',
    convention: 'plumbline',
    window: { every: '1w' },
    value: 'ratio',
    view: isRule ? 'latest' : 'table',
  };
}
