import type { z } from 'zod';
import type { filterSchema } from '../../../schema/query/filter';

export type StoredFilter = z.input<typeof filterSchema>;
