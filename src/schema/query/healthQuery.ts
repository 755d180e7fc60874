import { z } from 'zod';
import { commonQuerySchema, viewSchema } from './common';
import { windowSchema } from './window';
import { windowBounds } from './windowBound';

export const healthMetrics = [
  'volume',
  'error_rate',
  'latency_p50',
  'latency_p95',
  'latency_p99',
  'freshness',
] as const;

/** `metric` is what `metric` names. */
export const healthValues = ['metric', ...windowBounds] as const;

export const healthQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('health'),
  metric: z.enum(healthMetrics).default('volume'),
  window: windowSchema.optional(),
  value: z.enum(healthValues).default('metric'),
  view: viewSchema.default('series'),
});

export type HealthQuery = z.infer<typeof healthQuerySchema>;
export type HealthMetric = HealthQuery['metric'];
