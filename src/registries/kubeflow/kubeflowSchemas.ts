import { z } from 'zod';
import { customPropertiesSchema } from './customPropertiesSchema';
import { epochSchema } from './epochSchema';

const text = z.string().nullish();

/** What everything in a Kubeflow registry has. */
const resourceSchema = z.object({
  id: z.string().min(1),
  name: text,
  description: text,
  externalId: text,
  createTimeSinceEpoch: epochSchema,
  lastUpdateTimeSinceEpoch: epochSchema,
  customProperties: customPropertiesSchema,
});

const registeredModelSchema = resourceSchema.extend({
  name: z.string().min(1),
  state: text,
  owner: text,
  maturity: text,
  provider: text,
  license: text,
  libraryName: text,
  tasks: z.array(z.string()).nullish(),
  language: z.array(z.string()).nullish(),
});

const modelVersionSchema = resourceSchema.extend({
  name: z.string().min(1),
  registeredModelId: z.string().min(1),
  state: text,
  author: text,
});

const inferenceServiceSchema = resourceSchema.extend({
  registeredModelId: z.string().min(1),
  servingEnvironmentId: z.string().min(1),
  modelVersionId: text,
  runtime: text,
  desiredState: text,
});

/** A model, a version or a serving environment, where its name is all that is wanted. */
const namedSchema = z.object({ id: z.string().min(1), name: z.string().min(1) });

const serveModelListSchema = z.object({ items: z.array(z.object({ lastKnownState: text })).nullish() });

const experimentRunSchema = resourceSchema.extend({
  owner: text,
  startTimeSinceEpoch: epochSchema,
  endTimeSinceEpoch: epochSchema,
});

/** All kinds of artifacts at once: `artifactType` says which of the fields can be there. */
const artifactSchema = resourceSchema.extend({
  artifactType: z.string(),
  experimentRunId: text,
  uri: text,
  modelSourceId: text,
  modelSourceName: text,
  source: text,
  digest: text,
  value: z.number().nullish(),
  timestamp: epochSchema,
  step: z.number().nullish(),
});

/** The answers of Kubeflow's API, as far as they are read. Ids are texts; more fields than these may come. */
export const kubeflowSchemas = {
  registeredModel: registeredModelSchema,
  modelVersion: modelVersionSchema,
  inferenceService: inferenceServiceSchema,
  named: namedSchema,
  serveModelList: serveModelListSchema,
  experimentRun: experimentRunSchema,
  artifact: artifactSchema,
};

export type KubeflowModel = z.output<typeof registeredModelSchema>;
export type KubeflowVersion = z.output<typeof modelVersionSchema>;
export type InferenceService = z.output<typeof inferenceServiceSchema>;
export type Artifact = z.output<typeof artifactSchema>;
