import { z } from 'zod';

/** A dashboard as the newer API answers it, in the schema that is asked for. */
export const dashboardResourceSchema = z.looseObject({
  metadata: z.looseObject({ annotations: z.record(z.string(), z.string()).optional() }),
  spec: z.record(z.string(), z.unknown()),
  status: z.looseObject({ conversion: z.looseObject({ storedVersion: z.string().optional() }).optional() }).optional(),
});
