import { z } from 'zod';

/** A 64-bit integer: MLflow's own server writes a number, proxies in other languages a text. */
const wholeNumber = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
const time = wholeNumber.transform((milliseconds) => (milliseconds > 0 ? milliseconds : undefined));
const id = z.union([z.string(), z.number().transform(String)]);
/** Protobuf writes a text that isn't there as an empty one. */
const text = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));
const tags = z.array(z.object({ key: z.string(), value: z.string().default('') })).default([]);
const nextPage = { next_page_token: text };

const model = z.object({
  name: z.string(),
  description: text,
  creation_timestamp: time.optional(),
  last_updated_timestamp: time.optional(),
  aliases: z.array(z.object({ alias: z.string(), version: id })).default([]),
  tags,
});

const version = z.object({
  name: z.string(),
  version: id,
  description: text,
  creation_timestamp: time.optional(),
  last_updated_timestamp: time.optional(),
  user_id: text,
  current_stage: text,
  status: text,
  status_message: text,
  source: text,
  run_id: text,
  model_id: text,
  aliases: z.array(z.string()).default([]),
  tags,
});

/** Protobuf's JSON has names for numbers that JSON has not. */
const metricValue = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number)]);

const metric = z.object({
  key: z.string(),
  value: metricValue,
  timestamp: time.optional(),
  step: wholeNumber.default(0),
});

const dataset = z.object({ name: z.string(), digest: text, source: text });

const run = z.object({
  info: z.object({
    run_id: z.string(),
    run_name: text,
    experiment_id: id.optional(),
    user_id: text,
    start_time: time.optional(),
    end_time: time.optional(),
  }),
  data: z.object({ metrics: z.array(metric).default([]), tags }).default({ metrics: [], tags: [] }),
  inputs: z
    .object({ dataset_inputs: z.array(z.object({ dataset, tags })).default([]) })
    .default({ dataset_inputs: [] }),
});

/** What MLflow answers, by what it is about. */
export const mlflowSchemas = {
  modelPage: z.object({ registered_models: z.array(model).default([]), ...nextPage }),
  versionPage: z.object({ model_versions: z.array(version).default([]), ...nextPage }),
  metricPage: z.object({ metrics: z.array(metric).default([]), ...nextPage }),
  version: z.object({ model_version: version }),
  run: z.object({ run }),
  loggedModel: z.object({ model: z.object({ info: z.object({ source_run_id: text }) }) }),
};

export type MlflowModel = z.output<typeof model>;
export type MlflowVersion = z.output<typeof version>;
export type MlflowMetric = z.output<typeof metric>;
export type MlflowRun = z.output<typeof run>;
