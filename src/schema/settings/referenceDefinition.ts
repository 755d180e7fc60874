import { z } from 'zod';
import {
  previousWindowReferenceSchema,
  samePeriodReferenceSchema,
  timeRangeReferenceSchema,
  versionReferenceSchema,
} from '../query/reference';

const id = z.string().min(1);

/** A reference of a model, named by its id. */
export const referenceDefinitionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('source'), source: z.string().min(1) }),
  timeRangeReferenceSchema.extend({ id }),
  previousWindowReferenceSchema.extend({ id }),
  samePeriodReferenceSchema.extend({ id }),
  versionReferenceSchema.extend({ id }),
  /** `statistics.json` of SageMaker Model Monitor, below the store's path. */
  z.strictObject({ id, kind: z.literal('statistics'), source: z.string().min(1) }),
]);

export type ReferenceDefinition = z.infer<typeof referenceDefinitionSchema>;
