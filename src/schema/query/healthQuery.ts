import { z } from 'zod';
import { commonQuerySchema, viewSchema } from './common';
import { windowSchema } from './window';

export const healthMetrics = ['volume'] as const;

export const healthQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('health'),
  metric: z.enum(healthMetrics).default('volume'),
  window: windowSchema.optional(),
  view: viewSchema.default('series'),
});

export type HealthQuery = z.infer<typeof healthQuerySchema>;
