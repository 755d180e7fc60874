import { z } from 'zod';
import { columnSelectionSchema, commonQuerySchema, viewSchema } from './common';
import { referenceSchema } from './reference';
import { windowSchema } from './window';
import { windowBounds } from './windowBound';

export const qualityChecks = [
  'missing',
  'unseen_categories',
  'out_of_range',
  'type_errors',
  'duplicates',
  'constant',
  'schema_change',
  'summary',
  'monitor_violations',
] as const;
export const qualityValues = ['value', 'threshold', 'lower_limit', 'upper_limit', 'violated', ...windowBounds] as const;
/** How limits are learnt from the reference's own windows. */
export const qualityLimits = ['deviations', 'quantiles'] as const;

export const qualityQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('quality'),
  check: z.enum(qualityChecks).default('missing'),
  columns: columnSelectionSchema.default('all'),
  reference: referenceSchema.optional(),
  window: windowSchema.optional(),
  /** Replaces the limit that is learnt or that the check has; not of `summary`. */
  threshold: z.number().min(0).optional(),
  limits: z.enum(qualityLimits).default('deviations'),
  value: z.enum(qualityValues).default('value'),
  view: viewSchema.default('table'),
});

export type QualityQuery = z.infer<typeof qualityQuerySchema>;
export type QualityCheck = QualityQuery['check'];
