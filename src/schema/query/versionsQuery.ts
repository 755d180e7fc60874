import { z } from 'zod';
import { catalogueQuerySchema } from './catalogueQuery';
import { commonQuerySchema } from './common';

/** The versions of models, with their aliases, stage, approval and the places that serve them. */
export const versionsQuerySchema = commonQuerySchema.extend({
  ...catalogueQuerySchema.shape,
  queryType: z.literal('versions'),
});

export type VersionsQuery = z.infer<typeof versionsQuerySchema>;
