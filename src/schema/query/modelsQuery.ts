import { z } from 'zod';
import { commonQuerySchema } from './common';
import { catalogueQuerySchema } from './catalogueQuery';

export const modelsQuerySchema = commonQuerySchema.extend({
  ...catalogueQuerySchema.shape,
  queryType: z.literal('models'),
});

export type ModelsQuery = z.infer<typeof modelsQuerySchema>;
