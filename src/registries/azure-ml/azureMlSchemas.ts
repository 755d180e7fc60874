import { z } from 'zod';
import { isoTimeSchema } from '../isoTimeSchema';

const text = z.string().nullish();
const texts = z.record(z.string(), z.string().nullable()).nullish();

const systemData = z
  .object({ createdBy: text, createdAt: isoTimeSchema, lastModifiedAt: isoTimeSchema })
  .nullish()
  .transform((data) => ({
    author: data?.createdBy ?? undefined,
    created: data?.createdAt,
    updated: data?.lastModifiedAt,
  }));

const resource = z.object({ id: z.string().min(1), name: z.string().min(1), systemData });

const model = resource.extend({
  properties: z.object({
    description: text,
    tags: texts,
    properties: texts,
    latestVersion: text,
    isArchived: z.boolean().nullish(),
  }),
});

const version = resource.extend({
  properties: z.object({
    description: text,
    tags: texts,
    properties: texts,
    stage: text.transform((stage) => (stage === '' ? undefined : (stage ?? undefined))),
    isArchived: z.boolean().nullish(),
    provisioningState: text,
    jobName: text,
    modelType: text,
    modelUri: text,
    flavors: z.record(z.string(), z.unknown()).nullish(),
    datasets: z.array(z.object({ name: text, id: text })).nullish(),
  }),
});

const endpoint = resource.extend({
  properties: z.object({ traffic: z.record(z.string(), z.number()).nullish() }),
});

/** Environment variables of a deployment may hold secrets: they are not read. */
const deployment = resource.extend({
  tags: texts,
  properties: z.object({
    model: text,
    provisioningState: text,
    endpointComputeType: text,
    instanceType: text,
    description: text,
  }),
});

/** The answers of Azure's resource manager for machine learning, as far as they are read. */
export const azureMlSchemas = { model, version, endpoint, deployment };

export type AzureModel = z.output<typeof model>;
export type AzureVersion = z.output<typeof version>;
export type AzureEndpoint = z.output<typeof endpoint>;
export type AzureDeployment = z.output<typeof deployment>;
