import { z } from 'zod';
import { isoTimeSchema } from '../isoTimeSchema';

const text = z.string().nullish();
const number = z.number().nullish();
const period = z.object({ start: isoTimeSchema, end: isoTimeSchema }).nullish();
const tags = z.array(z.object({ name: z.string().min(1), value: text })).nullish();
const health = z.object({ status: text }).nullish();

const named = z.object({ id: z.string().min(1), name: z.string().min(1) });

const model = named.extend({
  description: text,
  createdAt: isoTimeSchema,
  modifiedAt: isoTimeSchema,
  isArchived: z.boolean().nullish(),
  target: z.object({ name: text, type: text }).nullish(),
});

const version = z.object({
  id: z.string().min(1),
  registeredModelVersion: z.int(),
  name: text,
  modelId: text,
  modelExecutionType: text,
  isArchived: z.boolean().nullish(),
  isDeprecated: z.boolean().nullish(),
  buildStatus: text,
  updatedAt: isoTimeSchema,
  tags,
  target: z.object({ name: text, type: text, predictionThreshold: number }).nullish(),
  modelDescription: z
    .object({ description: text, modelCreatorName: text, modelCreatedAt: isoTimeSchema, location: text })
    .nullish(),
  sourceMeta: z.object({ projectId: text, projectName: text }).nullish(),
  datasets: z
    .object({ datasetName: text, trainingDataCatalogId: text, holdoutDatasetName: text, holdoutDataCatalogId: text })
    .nullish(),
});

const deployment = z.object({
  id: z.string().min(1),
  label: text,
  status: text,
  importance: text,
  createdAt: isoTimeSchema,
  model: z.object({ type: text, targetName: text }).nullish(),
  modelPackage: z.object({ id: text, registeredModelId: text }).nullish(),
  predictionEnvironment: z.object({ name: text, platform: text }).nullish(),
  predictionUsage: z.object({ lastTimestamp: isoTimeSchema }).nullish(),
  governance: z.object({ approvalStatus: text }).nullish(),
  serviceHealth: health,
  modelHealth: health,
  accuracyHealth: health,
  fairnessHealth: health,
  tags,
});

/** A place where a version serves or served; challengers only shadow. */
const versionDeployment = z.object({ id: z.string().min(1), label: text, isChallenger: z.boolean().nullish() });

const settings = z.object({
  associationId: z.object({ columnNames: z.array(z.string()).nullish() }).nullish(),
});

const accuracy = z.object({
  period,
  metrics: z.record(z.string(), z.object({ value: number, baselineValue: number })),
});

const service = z.object({ period, metrics: z.record(z.string(), z.unknown()) });

const targetDrift = z.object({ period, driftScore: number });

const featureDrift = z.object({ name: text, driftScore: number });

const overTime = z.object({ buckets: z.array(z.object({ period, value: number })) });

const serverVersion = z.object({ versionString: text });

/** The answers of DataRobot's API, as far as they are read. */
export const datarobotSchemas = {
  named,
  model,
  version,
  deployment,
  versionDeployment,
  settings,
  accuracy,
  service,
  targetDrift,
  featureDrift,
  overTime,
  serverVersion,
};

export type DatarobotModel = z.output<typeof model>;
export type DatarobotVersion = z.output<typeof version>;
export type DatarobotDeployment = z.output<typeof deployment>;
