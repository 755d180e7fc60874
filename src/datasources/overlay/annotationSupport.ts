import type { AnnotationSupport } from '@grafana/data';
import type { StoredQuery } from './storedQuery';

/** Incidents as annotations: the stored query, answered with regions, text and tags for Grafana's own mapping. */
export const annotationSupport: AnnotationSupport<StoredQuery> = {
  prepareQuery: ({ target }) => (target?.target === undefined ? undefined : { ...target, view: 'annotations' }),
};
