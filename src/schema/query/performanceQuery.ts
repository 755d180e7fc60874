import { z } from 'zod';
import { commonQuerySchema } from './common';
import { performanceMetricSchema } from './performanceMetric';
import { referenceSchema } from './reference';
import { windowSchema } from './window';
import { windowBounds } from './windowBound';

export const performanceCurves = [
  'confusion',
  'roc',
  'precision_recall',
  'calibration',
  'residuals',
  'thresholds',
] as const;
export const performanceViews = ['series', 'latest', 'table', ...performanceCurves] as const;
export const performanceValues = ['metric', 'lower', 'upper', 'label_maturity', ...windowBounds] as const;
export const performanceAverages = ['macro', 'micro', 'weighted'] as const;
export const estimationChoices = ['no', 'yes', 'both'] as const;
export const calibrationChoices = ['auto', 'on', 'off'] as const;

/** What a prediction of each confusion cell is worth; costs are negative. */
export const cellValuesSchema = z.strictObject({
  truePositive: z.number().default(0),
  falsePositive: z.number().default(0),
  falseNegative: z.number().default(0),
  trueNegative: z.number().default(0),
});

/** Rows whose `column` holds `privileged` are the group that all other rows are compared with. */
export const protectedSchema = z.strictObject({ column: z.string().min(1), privileged: z.string() });

export const performanceQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('performance'),
  /** The default is roc_auc for a model with two classes, accuracy for one with several, mae for a regression, ndcg for a ranking. */
  metric: performanceMetricSchema.optional(),
  average: z.enum(performanceAverages).optional(),
  /** How many places of a list count, for the metrics of a ranking. */
  k: z.int().min(1).max(10_000).optional(),
  estimated: z.enum(estimationChoices).default('no'),
  calibration: z.enum(calibrationChoices).default('auto'),
  /** What an estimate is learnt from. The default is the model's first. */
  reference: referenceSchema.optional(),
  by: z.enum(['prediction', 'arrival']).default('prediction'),
  costs: cellValuesSchema.optional(),
  protected: protectedSchema.optional(),
  window: windowSchema.optional(),
  view: z.enum(performanceViews).default('series'),
  value: z.enum(performanceValues).default('metric'),
});

export type PerformanceQuery = z.infer<typeof performanceQuerySchema>;
export type PerformanceCurve = (typeof performanceCurves)[number];
export type PerformanceAverage = (typeof performanceAverages)[number];
