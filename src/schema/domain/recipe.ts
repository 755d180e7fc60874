import { z } from 'zod';

/** How a number came about. Stands in `meta.custom.recipes` of every answer; one recipe serves many rows. */
export const recipeSchema = z.object({
  model: z.string(),
  column: z.string(),
  method: z.string(),
  convention: z.string(),
  /** Version of the algorithm; raised whenever the same input would give another number. */
  algorithm: z.string(),
  bins: z.string().optional(),
  zeros: z.string().optional(),
  logBase: z.string().optional(),
  threshold: z.string(),
  /** How the p-value came about, where there is one. */
  pValue: z.string().optional(),
  /** What the interval beside a performance metric is. */
  interval: z.string().optional(),
  /** How probabilities were calibrated for an estimate. */
  calibration: z.string().optional(),
  /** Which rows were looked at, where not all were. */
  sample: z.string().optional(),
  /** Why `auto` chose the method. */
  choice: z.string().optional(),
  reference: z.string(),
  window: z.string(),
  missing: z.string(),
  engine: z.string(),
});

export type Recipe = z.infer<typeof recipeSchema>;
