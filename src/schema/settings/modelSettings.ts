import { z } from 'zod';
import { captureColumnsSchema } from './captureColumns';
import { columnMappingSchema } from './columnMapping';
import { durationSchema } from './duration';
import { referenceDefinitionSchema } from './referenceDefinition';

export const tasks = ['binary', 'multiclass', 'multilabel', 'regression', 'ranking'] as const;
export const logFormats = ['auto', 'parquet', 'csv', 'jsonl', 'sagemaker-capture'] as const;

export const modelSettingsSchema = z.strictObject({
  model: z.string().min(1),
  registry: z.string().min(1).optional(),
  task: z.enum(tasks).default('binary'),
  /** A file, glob or folder below the store's path. */
  source: z.string().min(1),
  format: z.enum(logFormats).default('auto'),
  /** Names of the fields of captured payloads, for the format sagemaker-capture. */
  capture: captureColumnsSchema.optional(),
  columns: columnMappingSchema,
  actuals: z
    .strictObject({
      source: z.string().min(1),
      id: z.string().min(1),
      actual: z.string().min(1),
      timestamp: z.string().min(1).optional(),
    })
    .optional(),
  /** The first is the default. */
  references: z.array(referenceDefinitionSchema).default([]),
  /** A folder of SageMaker Model Monitor's reports, below the store's path: …/yyyy/mm/dd/hh/constraint_violations.json. */
  monitor: z.strictObject({ violations: z.string().min(1) }).optional(),
  /** How features mattered when the model was made, and the column of the log that holds each one's attribution, such as its SHAP value. */
  importance: z
    .strictObject({
      baseline: z.record(z.string(), z.number().min(0)),
      columns: z.record(z.string(), z.string().min(1)),
    })
    .optional(),
  timezone: z.string().min(1).default('UTC'),
  lateness: durationSchema.default('0s'),
  /** Moves demo data by whole weeks: so that it ends within 7 days after now, or by a fixed number. */
  shift: z
    .union([z.strictObject({ to: z.literal('now') }), z.strictObject({ weeks: z.int().min(-5000).max(5000) })])
    .optional(),
});

export type ModelSettings = z.infer<typeof modelSettingsSchema>;
export type Task = ModelSettings['task'];
export type LogFormat = ModelSettings['format'];
