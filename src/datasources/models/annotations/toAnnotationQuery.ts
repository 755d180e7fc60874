import type { ModelsQuery, QueryOf } from '../modelsQuery';
import { toEventsQuery } from './toEventsQuery';

/** The query as one that annotations can show: change points, else events, whatever it asked before. */
export function toAnnotationQuery(query: ModelsQuery): QueryOf<'events'> | QueryOf<'changePoints'> {
  return query.queryType === 'changePoints' ? { ...query, view: 'annotations' } : toEventsQuery(query);
}
