import { z } from 'zod';
import { eventIntervals } from './eventIntervals';
import { modelSettingsSchema } from './modelSettings';
import { registrySettingsSchema } from './registrySettings';

/** The store's path that means the demo data which the plugin ships. */
export const demoPath = 'demo';

export const storeSettingsSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('duckdb'), path: z.string().min(1) }),
]);

/** Data sources of this Grafana that the process may read for alert rules: whoever may write a rule can then read them. */
export const grafanaAccessSchema = z.strictObject({ dataSources: z.array(z.string().min(1)).default([]) });

/** How often registries are compared with what they held before. */
export const eventSettingsSchema = z.strictObject({
  every: z.enum(eventIntervals).default('5m'),
});

/** jsonData of Plumbline Models. Every viewer's page load carries it: nothing secret belongs here. */
export const dataSourceSettingsSchema = z.object({
  v: z.literal(1).default(1),
  store: storeSettingsSchema.optional(),
  models: z.array(modelSettingsSchema).default([]),
  grafanaAccess: grafanaAccessSchema.default({ dataSources: [] }),
  registries: z.array(registrySettingsSchema).default([]),
  events: eventSettingsSchema.default({ every: '5m' }),
  privacy: z
    .strictObject({
      minCount: z.int().min(0).default(10),
      maxCategories: z.int().min(2).max(10_000).default(50),
    })
    .default({ minCount: 10, maxCategories: 50 }),
});

export type DataSourceSettings = z.infer<typeof dataSourceSettingsSchema>;
export type EventSettings = DataSourceSettings['events'];
export type StoreSettings = z.infer<typeof storeSettingsSchema>;
