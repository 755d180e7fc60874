import type { QueryOf } from '../modelsQuery';

/** Types of query whose answer has a number a window. */
export const seriesQueryTypes = ['drift', 'performance', 'health', 'quality', 'attribution'] as const;

export type SeriesQueryType = (typeof seriesQueryTypes)[number];
export type SeriesModelsQuery = QueryOf<SeriesQueryType>;
