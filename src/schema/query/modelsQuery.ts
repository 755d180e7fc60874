import { z } from 'zod';
import { commonQuerySchema } from './common';

export const modelsQuerySchema = commonQuerySchema.extend({ queryType: z.literal('models') });

export type ModelsQuery = z.infer<typeof modelsQuerySchema>;
