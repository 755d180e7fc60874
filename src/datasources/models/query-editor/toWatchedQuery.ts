import type { WindowBound } from '../../../schema/query/windowBound';
import { isWindowBound } from '../../../services/windows/isWindowBound';
import type { QueryOf } from '../modelsQuery';
import type { SeriesModelsQuery } from './seriesModelsQuery';

type WatchedQuery = QueryOf<'changePoints'>['of'];

/** What was edited as a query of its own, as the one whose series are watched; `models` are those that it named itself. */
export function toWatchedQuery(query: SeriesModelsQuery, models: WatchedQuery['models']): WatchedQuery {
  const window = query.window ?? { every: '1d' as const };
  const held = { window, models, refId: undefined, view: 'series' as const };
  switch (query.queryType) {
    case 'drift':
      return { ...query, ...held, value: dropBound(query.value) };
    case 'performance':
      return { ...query, ...held, value: dropBound(query.value) };
    case 'health':
      return { ...query, ...held, value: dropBound(query.value) };
    case 'quality':
      return { ...query, ...held, value: dropBound(query.value) };
    case 'attribution':
      return { ...query, ...held, value: dropBound(query.value) };
  }
}

/** The bounds of a window say nothing of a level. */
function dropBound<Value extends string>(value: Value | WindowBound | undefined): Value | undefined {
  return value === undefined || isWindowBound(value) ? undefined : value;
}
