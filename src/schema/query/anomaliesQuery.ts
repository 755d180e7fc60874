import { z } from 'zod';
import { commonQuerySchema, viewSchema } from './common';
import { overlayQuerySchema } from './overlayQuery';
import { windowBounds } from './windowBound';

/** Which number of a judged point is asked for. */
export const anomalyValues = [
  'score',
  'is_anomaly',
  'expected',
  'lower',
  'upper',
  'deviation',
  ...windowBounds,
] as const;
export type AnomalyValue = (typeof anomalyValues)[number];

/** How Plumbline Overlay judges, for the number that a rule evaluates. */
const judgingFields = overlayQuerySchema.omit({
  v: true,
  refId: true,
  view: true,
  band: true,
  excludeTags: true,
  excludeCalendars: true,
  excludeMuteTimings: true,
  feedback: true,
  forecast: true,
}).shape;

export const anomaliesQuerySchema = commonQuerySchema.extend(judgingFields).extend({
  queryType: z.literal('anomalies'),
  value: z.enum(anomalyValues).default('score'),
  view: viewSchema.default('series'),
});

export type AnomaliesQuery = z.infer<typeof anomaliesQuerySchema>;
