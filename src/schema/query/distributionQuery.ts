import { z } from 'zod';
import { columnSelectionSchema, commonQuerySchema } from './common';
import { conventionSchema, driftMethodSchema } from './driftMethod';
import { driftNoises } from './driftQuery';
import { referenceSchema } from './reference';
import { windowSchema } from './window';

/** The last window of the range (the whole range without `window`) beside the reference, bin by bin. */
export const distributionQuerySchema = commonQuerySchema.extend({
  queryType: z.literal('distribution'),
  column: z.string().min(1),
  /** The columns that a method looks at together; `column` is then `all`. */
  columns: columnSelectionSchema.default('all'),
  method: driftMethodSchema.default('auto'),
  convention: conventionSchema.default('plumbline'),
  reference: referenceSchema.optional(),
  window: windowSchema.optional(),
  threshold: z.number().positive().optional(),
  noise: z.enum(driftNoises).default('independent_rows'),
});

export type DistributionQuery = z.infer<typeof distributionQuerySchema>;
