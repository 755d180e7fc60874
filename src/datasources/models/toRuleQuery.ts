import type { QueryWindow } from '../../schema/query/window';
import type { ModelsQuery } from './modelsQuery';

/** The query that a rule evaluates: the last complete window, with the one number to alert on. */
export function toRuleQuery(query: ModelsQuery): ModelsQuery {
  switch (query.queryType) {
    case 'drift':
      return { ...query, view: 'latest', value: 'ratio', window: toRuleWindow(query.window) };
    case 'performance':
      return { ...query, view: 'latest', value: 'metric' };
    case 'quality':
      return { ...query, view: 'latest', value: 'violated', window: toRuleWindow(query.window) };
    case 'attribution':
      return { ...query, view: 'latest', value: 'violated', window: toRuleWindow(query.window) };
    case 'health':
      return { ...query, view: 'latest', value: 'metric', window: toRuleWindow(query.window) };
    case 'anomalies':
      return { ...query, view: 'latest', value: 'is_anomaly' };
    default:
      return query;
  }
}

/** A rule has no width on a screen to fit windows to: a day stands for `auto`. */
function toRuleWindow(window: QueryWindow | undefined): QueryWindow | undefined {
  return window && 'every' in window && window.every === 'auto' ? { every: '1d' } : window;
}
