import { z } from 'zod';
import { columnSelectionSchema, commonQuerySchema, viewSchema } from './common';
import { conventionSchema, driftMethodSchema } from './driftMethod';
import { referenceSchema } from './reference';
import { windowSchema } from './window';

export const driftScoreValues = ['ratio', 'score', 'threshold', 'noise_limit', 'p_value', 'drifted'] as const;
/** The window's bounds, in milliseconds since 1970, are there for the links of alert rules: a template sees only labels and numbers. */
export const driftValues = [...driftScoreValues, 'window_start', 'window_end'] as const;
/** Whether rows are taken as independent, or how much windows differ is learnt from the reference's own. */
export const driftNoises = ['independent_rows', 'learned'] as const;
export const driftAggregates = ['share', 'count', 'max'] as const;

export const driftQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('drift'),
  columns: columnSelectionSchema.default('all'),
  method: driftMethodSchema.default('auto'),
  convention: conventionSchema.default('plumbline'),
  reference: referenceSchema.optional(),
  window: windowSchema.optional(),
  /** Replaces the convention's default threshold of the method. */
  threshold: z.number().positive().optional(),
  /** Of the plumbline convention. */
  noise: z.enum(driftNoises).default('independent_rows'),
  aggregate: z.enum(driftAggregates).optional(),
  value: z.enum(driftValues).default('ratio'),
  view: viewSchema.default('table'),
});

export type DriftQuery = z.infer<typeof driftQuerySchema>;
export type DriftValue = DriftQuery['value'];
export type DriftScoreValue = (typeof driftScoreValues)[number];
export type DriftNoise = DriftQuery['noise'];
export type DriftAggregate = (typeof driftAggregates)[number];
