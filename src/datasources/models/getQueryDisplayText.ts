import type { ModelsQuery } from './modelsQuery';

/** One line that tells what a query asks, for query history and collapsed rows. */
export function getQueryDisplayText(query: ModelsQuery): string {
  const models = Array.isArray(query.models) ? query.models.join(', ') : 'all models';
  switch (query.queryType) {
    case 'drift':
      return `drift of ${formatColumns(query.columns)} in ${models}, ${query.method ?? 'auto'}`;
    case 'distribution':
      return `distribution of ${query.column} in ${models}`;
    case 'health':
      return `${query.metric ?? 'volume'} of ${models}`;
    case 'performance':
      return `${query.metric ?? 'performance'} of ${models}, ${formatKind(query.estimated)}`;
    case 'quality':
      return `${query.check ?? 'missing'} in ${formatColumns(query.columns)} of ${models}`;
    case 'attribution':
      return `attribution drift of ${models}`;
    case 'changePoints':
      return `changes of ${getQueryDisplayText({ ...query.of, refId: query.refId, models: query.of.models ?? query.models })}`;
    case 'models':
      return `models: ${models}`;
    case 'anomalies':
      return `anomalies in ${query.target.datasource.uid}, ${query.detector ?? 'auto'}, step ${query.step ?? '5m'}`;
    case 'versions':
      return `versions of ${models}`;
    case 'runMetrics':
      return `${query.metric ?? 'run metrics'} of ${models}, training`;
    case 'lineage':
      return `lineage of ${models}`;
    case 'events':
      return `changes of ${models}`;
    case 'list':
      return `list of ${query.what ?? 'models'}`;
  }
}

function formatColumns(columns: 'all' | string[] | undefined): string {
  return Array.isArray(columns) ? columns.join(', ') : 'all features';
}

function formatKind(estimated: 'no' | 'yes' | 'both' | undefined): string {
  switch (estimated) {
    case 'yes':
      return 'estimated';
    case 'both':
      return 'realised and estimated';
    default:
      return 'realised';
  }
}
