import { z } from 'zod';
import { filterSchema } from './filter';

/** The version of the stored query. Raised with a migration in `migrateQuery`. */
export const queryVersion = 1;

export const viewSchema = z.enum(['series', 'latest', 'table']);
export type View = z.infer<typeof viewSchema>;

export const modelSelectionSchema = z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]);
export type ModelSelection = z.infer<typeof modelSelectionSchema>;

/** What every query holds. Grafana adds keys of its own (datasource, hide, intervalMs …); they are left aside. */
export const commonQuerySchema = z.object({
  v: z.literal(queryVersion).default(queryVersion),
  refId: z.string().default('A'),
  registry: z.string().optional(),
  models: modelSelectionSchema.default('all'),
  version: z.string().min(1).optional(),
  filters: z.array(filterSchema).optional(),
  segmentBy: z.string().min(1).optional(),
  timezone: z.string().min(1).optional(),
});

export const columnSelectionSchema = z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]);
export type ColumnSelection = z.infer<typeof columnSelectionSchema>;
