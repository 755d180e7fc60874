import { z } from 'zod';
import { commonQuerySchema, viewSchema } from './common';
import { windowSchema } from './window';
import { windowBounds } from './windowBound';

export const attributionValues = ['ndcg', 'violated', ...windowBounds] as const;

/** Whether features still matter in the order in which they did: NDCG of their importances. */
export const attributionQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('attribution'),
  window: windowSchema.optional(),
  /** The least NDCG that is in order; SageMaker's and Azure ML's. */
  threshold: z.number().positive().max(1).default(0.9),
  value: z.enum(attributionValues).default('ndcg'),
  view: viewSchema.default('series'),
});

export type AttributionQuery = z.infer<typeof attributionQuerySchema>;
