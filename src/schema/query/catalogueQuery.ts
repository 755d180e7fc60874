import { z } from 'zod';

/** What the tables of models and of versions have in common. */
export const catalogueQuerySchema = z.object({
  /** A part of the model's name, whatever its case. */
  search: z.string().optional(),
  /** Most rows of the answer. */
  limit: z.int().min(1).max(100_000).default(10_000),
});
