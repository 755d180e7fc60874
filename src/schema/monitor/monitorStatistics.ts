import { z } from 'zod';

const count = z.number().min(0);
const common = z.object({ num_present: count, num_missing: count });

const numericalSchema = z.object({
  common,
  distribution: z
    .object({
      kll: z.object({
        buckets: z.array(z.object({ lower_bound: z.number(), upper_bound: z.number(), count })),
      }),
    })
    .optional(),
});

const stringSchema = z.object({
  common,
  distinct_count: count.optional(),
  distribution: z
    .object({ categorical: z.object({ buckets: z.array(z.object({ value: z.string(), count })) }) })
    .optional(),
});

const featureSchema = z.object({
  name: z.string().min(1),
  numerical_statistics: numericalSchema.optional(),
  string_statistics: stringSchema.optional(),
});

/** `statistics.json` of SageMaker Model Monitor, as far as it is read: what a data set's columns looked like. */
export const monitorStatisticsSchema = z.object({
  dataset: z.object({ item_count: count }),
  features: z.array(featureSchema).min(1),
});

export type MonitorStatistics = z.infer<typeof monitorStatisticsSchema>;
export type MonitorFeature = z.infer<typeof featureSchema>;
