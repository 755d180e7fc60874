import { z } from 'zod';
import { columnSelectionSchema, commonQuerySchema, viewSchema } from './common';
import { conventionSchema, driftMethodSchema } from './driftMethod';
import { referenceSchema } from './reference';
import { windowSchema } from './window';

export const driftValues = ['ratio', 'score', 'threshold', 'noise_limit', 'p_value', 'drifted'] as const;
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
  aggregate: z.enum(driftAggregates).optional(),
  value: z.enum(driftValues).default('ratio'),
  view: viewSchema.default('table'),
});

export type DriftQuery = z.infer<typeof driftQuerySchema>;
export type DriftValue = DriftQuery['value'];
export type DriftAggregate = (typeof driftAggregates)[number];
