import { z } from 'zod';

/** A dashboard as Grafana's older API answers it: always in schema 1, converted if need be. */
export const savedDashboardSchema = z.object({
  dashboard: z.record(z.string(), z.unknown()),
  meta: z.looseObject({
    url: z.string().optional(),
    canSave: z.boolean().optional(),
    provisioned: z.boolean().optional(),
    folderUid: z.string().optional(),
  }),
});
