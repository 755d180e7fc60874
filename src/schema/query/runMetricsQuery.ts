import { z } from 'zod';
import { commonQuerySchema, viewSchema } from './common';

/** What a version's training run measured. `version` may be an alias with an @ before it; without one, the newest version is meant. */
export const runMetricsQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('runMetrics'),
  /** Absent: the last value of every metric, as a table. */
  metric: z.string().min(1).optional(),
  x: z.enum(['time', 'step']).default('time'),
  view: viewSchema.default('series'),
});

export type RunMetricsQuery = z.infer<typeof runMetricsQuerySchema>;
