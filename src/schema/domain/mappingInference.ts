import { z } from 'zod';
import { columnMappingSchema } from '../settings/columnMapping';

/** What a prediction log's columns seem to mean, and why. */
export const mappingInferenceSchema = z.object({
  files: z.number(),
  rows: z.number(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  mapping: columnMappingSchema.partial(),
  /** One sentence a mapped meaning. */
  reasons: z.array(z.object({ meaning: z.string(), column: z.string(), reason: z.string() })),
});

export type InferredMapping = z.infer<typeof mappingInferenceSchema>;
