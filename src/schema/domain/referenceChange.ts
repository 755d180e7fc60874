import { z } from 'zod';

/** From when on a model's windows are compared with another version's data. Stands in `meta.custom.referenceChanges` of drift answers. */
export const referenceChangeSchema = z.object({
  model: z.string(),
  /** Epoch ms. */
  time: z.number(),
  /** Versions; null where none served. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export type ModelReferenceChange = z.infer<typeof referenceChangeSchema>;
