import { z } from 'zod';
import { changeDetectorNames } from '../../core/drift/streaming/changeDetectorName';
import { attributionQuerySchema, attributionValues } from './attributionQuery';
import { commonQuerySchema, modelSelectionSchema } from './common';
import { driftQuerySchema, driftValues } from './driftQuery';
import { healthQuerySchema, healthValues } from './healthQuery';
import { performanceQuerySchema, performanceValues } from './performanceQuery';
import { qualityQuerySchema, qualityValues } from './qualityQuery';
import { windowSchema } from './window';
import { windowBounds } from './windowBound';

/** A change takes windows before and after it, and a point a window. Models that aren't named here are those of the outer query. */
const asSeries = {
  models: modelSelectionSchema.optional(),
  window: windowSchema,
  view: z.literal('series').default('series'),
};

/** A query over a prediction log whose answer has a number a window. */
export const seriesQuerySchema = z.discriminatedUnion('queryType', [
  driftQuerySchema.extend({ ...asSeries, value: z.enum(driftValues).exclude(windowBounds).default('ratio') }),
  performanceQuerySchema.extend({
    ...asSeries,
    value: z.enum(performanceValues).exclude(windowBounds).default('metric'),
  }),
  healthQuerySchema.extend({ ...asSeries, value: z.enum(healthValues).exclude(windowBounds).default('metric') }),
  qualityQuerySchema.extend({ ...asSeries, value: z.enum(qualityValues).exclude(windowBounds).default('value') }),
  attributionQuerySchema.extend({
    ...asSeries,
    value: z.enum(attributionValues).exclude(windowBounds).default('ndcg'),
  }),
]);

export const changePointsViews = ['table', 'annotations'] as const;

/** When the level of a series of another query changed. What `of` doesn't say of models, filters and segments is said here. */
export const changePointsQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('changePoints'),
  of: seriesQuerySchema,
  detector: z.enum(changeDetectorNames).default('pelt'),
  view: z.enum(changePointsViews).default('table'),
});

export type ChangePointsQuery = z.infer<typeof changePointsQuerySchema>;
