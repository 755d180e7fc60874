import { z } from 'zod';
import {
  previousWindowReferenceSchema,
  samePeriodReferenceSchema,
  timeRangeReferenceSchema,
  versionReferenceSchema,
} from '../query/reference';

const id = z.string().min(1);

/** A version's rows of the log; with a source, the files of its data, where `{version}` stands for its name. */
const versionDefinitionSchema = versionReferenceSchema.extend({
  id,
  source: z.string().min(1).optional(),
  /** Whose version serves, for `version: "served"`: an alias or a stage, or a place that the registry knows. */
  alias: z.string().min(1).optional(),
  deployment: z.string().min(1).optional(),
});

/** A reference of a model, named by its id. */
export const referenceDefinitionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('source'), source: z.string().min(1) }),
  timeRangeReferenceSchema.extend({ id }),
  previousWindowReferenceSchema.extend({ id }),
  samePeriodReferenceSchema.extend({ id }),
  versionDefinitionSchema,
  /** `statistics.json` of SageMaker Model Monitor, below the store's path. */
  z.strictObject({ id, kind: z.literal('statistics'), source: z.string().min(1) }),
]);

export type ReferenceDefinition = z.infer<typeof referenceDefinitionSchema>;
export type VersionReferenceDefinition = z.infer<typeof versionDefinitionSchema>;
