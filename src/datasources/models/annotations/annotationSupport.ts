import type { AnnotationSupport } from '@grafana/data';
import { of } from 'rxjs';
import type { ModelsQuery } from '../modelsQuery';
import { AnnotationQueryEditor } from './AnnotationQueryEditor';
import { buildAnnotations } from './buildAnnotations';
import { toEventsQuery } from './toEventsQuery';

/** What changes in registries, on the panels of any dashboard. */
export const annotationSupport: AnnotationSupport<ModelsQuery> = {
  QueryEditor: AnnotationQueryEditor,
  getDefaultQuery: () => ({ queryType: 'events', models: 'all' }),
  prepareQuery: ({ target }) => (target === undefined ? undefined : toEventsQuery(target)),
  processEvents: (_annotation, frames) => of(buildAnnotations(frames)),
};
