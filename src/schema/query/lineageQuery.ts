import { z } from 'zod';
import { commonQuerySchema } from './common';

/** What a version was made from. `version` may be an alias with an @ before it; without one, the newest version is meant. */
export const lineageQuerySchema = commonQuerySchema.extend({ queryType: z.literal('lineage') });

export type LineageQuery = z.infer<typeof lineageQuerySchema>;
