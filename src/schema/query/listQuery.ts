import { z } from 'zod';
import { commonQuerySchema } from './common';

export const listSubjects = ['models', 'versions', 'aliases', 'columns', 'segmentValues', 'registries'] as const;

/** Names for variables. `segmentValues` lists the values of the column that `segmentBy` names. */
export const listQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('list'),
  what: z.enum(listSubjects).default('models'),
});

export type ListQuery = z.infer<typeof listQuerySchema>;
