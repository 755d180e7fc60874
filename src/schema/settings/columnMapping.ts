import { z } from 'zod';

const column = z.string().min(1);

/** Which column of the prediction log means what. Only mapped columns can be named in a query. */
export const columnMappingSchema = z.strictObject({
  timestamp: column,
  id: column.optional(),
  /** The column that holds the model's name, where one log serves many models. */
  model: column.optional(),
  version: column.optional(),
  prediction: column.optional(),
  /** One column, or a column a class. */
  probability: z.union([column, z.record(z.string(), column)]).optional(),
  /** The value of `actual` and `prediction` that counts as the positive class. */
  positive: z.union([z.string(), z.number(), z.boolean()]).optional(),
  actual: column.optional(),
  actualTimestamp: column.optional(),
  latency: z.strictObject({ column, unit: z.enum(['ns', 'us', 'ms', 's']) }).optional(),
  status: column.optional(),
  errorWhen: z.string().optional(),
  group: column.optional(),
  weight: column.optional(),
  segments: z.array(column).optional(),
  /** `auto`: every column that has no other meaning and can be compared. */
  features: z.union([z.literal('auto'), z.array(column)]).default('auto'),
});

export type ColumnMapping = z.infer<typeof columnMappingSchema>;
