import { z } from 'zod';
import { changeDetectorNames } from '../../core/drift/streaming/changeDetectorName';
import { attributionQuerySchema } from './attributionQuery';
import { commonQuerySchema, modelSelectionSchema } from './common';
import { driftQuerySchema, driftScoreValues } from './driftQuery';
import { healthQuerySchema } from './healthQuery';
import { performanceQuerySchema } from './performanceQuery';
import { qualityQuerySchema } from './qualityQuery';
import { windowSchema } from './window';

/** A change takes windows before and after it, and a point a window. Models that aren't named here are those of the outer query. */
const asSeries = {
  models: modelSelectionSchema.optional(),
  window: windowSchema,
  view: z.literal('series').default('series'),
};

/** A query over a prediction log whose answer has a number a window. */
export const seriesQuerySchema = z.discriminatedUnion('queryType', [
  driftQuerySchema.extend({ ...asSeries, value: z.enum(driftScoreValues).default('ratio') }),
  performanceQuerySchema.extend(asSeries),
  healthQuerySchema.extend(asSeries),
  qualityQuerySchema.extend(asSeries),
  attributionQuerySchema.extend(asSeries),
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
