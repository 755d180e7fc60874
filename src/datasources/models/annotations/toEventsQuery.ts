import { queryVersion } from '../../../schema/query/common';
import type { ModelsQuery, QueryOf } from '../modelsQuery';

/** The query as one for events, whatever it asked before: annotations show nothing else. */
export function toEventsQuery(query: ModelsQuery): QueryOf<'events'> {
  if (query.queryType === 'events') {
    return query;
  }
  const { refId, datasource, registry, models } = query;
  return { v: queryVersion, refId, datasource, registry, models, queryType: 'events' };
}
