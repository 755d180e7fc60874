import type { QueryWindow } from '../../../schema/query/window';
import type { ModelsQuery } from '../modelsQuery';

/** The query as another type: what both types know is kept. */
export function toQueryType(query: ModelsQuery, queryType: ModelsQuery['queryType']): ModelsQuery {
  const { v, refId, datasource, hide, registry, models, version, filters, segmentBy, timezone } = query;
  const common = { v, refId, datasource, hide, registry, models, version, filters, segmentBy, timezone };
  const window = getWindow(query);
  switch (queryType) {
    case 'drift':
      return { ...common, queryType, window: window ?? { every: '1w' }, view: 'table' };
    case 'distribution':
      return { ...common, queryType, column: '', window };
    case 'health':
      return { ...common, queryType, metric: 'volume', window: window ?? { every: '1d' }, view: 'series' };
    case 'performance':
      return { ...common, queryType, window: window ?? { every: '1w' }, view: 'series' };
    case 'quality':
      return { ...common, queryType, check: 'missing', window: window ?? { every: '1d' }, view: 'table' };
    case 'attribution':
      return { ...common, queryType, window: window ?? { every: '1w' }, view: 'series' };
    case 'changePoints':
      return { ...common, queryType, of: { queryType: 'drift', window: window ?? { every: '1d' }, aggregate: 'max' } };
    case 'models':
      return { ...common, queryType };
    case 'anomalies':
      return { v, refId, datasource, hide, queryType, target: { datasource: { uid: '' }, query: {} }, view: 'series' };
    case 'versions':
      return { ...common, queryType };
    case 'runMetrics':
      return { ...common, queryType, view: 'table' };
    case 'lineage':
      return { ...common, queryType };
    case 'events':
      return { ...common, queryType };
    case 'list':
      return { ...common, queryType, what: 'models' };
  }
}

function getWindow(query: ModelsQuery): QueryWindow | undefined {
  if (query.queryType === 'changePoints') {
    return query.of.window;
  }
  return query.queryType !== 'anomalies' && 'window' in query ? query.window : undefined;
}
