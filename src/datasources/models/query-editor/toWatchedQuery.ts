import { driftScoreValues } from '../../../schema/query/driftQuery';
import type { QueryOf } from '../modelsQuery';
import type { SeriesModelsQuery } from './seriesModelsQuery';

type WatchedQuery = QueryOf<'changePoints'>['of'];

/** What was edited as a query of its own, as the one whose series are watched; `models` are those that it named itself. */
export function toWatchedQuery(query: SeriesModelsQuery, models: WatchedQuery['models']): WatchedQuery {
  const window = query.window ?? { every: '1d' as const };
  const held = { window, models, refId: undefined, view: 'series' as const };
  if (query.queryType === 'drift') {
    return { ...query, ...held, value: driftScoreValues.find((known) => known === query.value) };
  }
  return { ...query, ...held };
}
