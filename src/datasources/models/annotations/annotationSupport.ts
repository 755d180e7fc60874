import type { AnnotationSupport } from '@grafana/data';
import { of } from 'rxjs';
import type { ModelsQuery } from '../modelsQuery';
import { AnnotationQueryEditor } from './AnnotationQueryEditor';
import { buildAnnotations } from './buildAnnotations';
import { readChangeAnnotations } from './readChangeAnnotations';
import { toAnnotationQuery } from './toAnnotationQuery';

/** What changes in registries, and when models began to behave otherwise, on the panels of any dashboard. */
export const annotationSupport: AnnotationSupport<ModelsQuery> = {
  QueryEditor: AnnotationQueryEditor,
  getDefaultQuery: () => ({ queryType: 'events', models: 'all' }),
  prepareQuery: ({ target }) => (target === undefined ? undefined : toAnnotationQuery(target)),
  processEvents: ({ target }, frames) =>
    of(target?.queryType === 'changePoints' ? readChangeAnnotations(frames) : buildAnnotations(frames)),
};
