import { z } from 'zod';
import { commonQuerySchema, viewSchema } from './common';
import { windowSchema } from './window';

export const healthMetrics = [
  'volume',
  'error_rate',
  'latency_p50',
  'latency_p95',
  'latency_p99',
  'freshness',
] as const;

export const healthQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('health'),
  metric: z.enum(healthMetrics).default('volume'),
  window: windowSchema.optional(),
  view: viewSchema.default('series'),
});

export type HealthQuery = z.infer<typeof healthQuerySchema>;
export type HealthMetric = HealthQuery['metric'];
