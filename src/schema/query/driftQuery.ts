import { z } from 'zod';
import { columnSelectionSchema, commonQuerySchema, viewSchema } from './common';
import { conventionSchema, driftMethodSchema } from './driftMethod';
import { referenceSchema } from './reference';
import { windowSchema } from './window';
import { windowBounds, type WindowBound } from './windowBound';

export const driftValues = [
  'ratio',
  'score',
  'threshold',
  'lower_limit',
  'upper_limit',
  'noise_limit',
  'p_value',
  'drifted',
  ...windowBounds,
] as const;
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
export type DriftScoreValue = Exclude<DriftValue, WindowBound>;
export type DriftNoise = DriftQuery['noise'];
export type DriftAggregate = (typeof driftAggregates)[number];
