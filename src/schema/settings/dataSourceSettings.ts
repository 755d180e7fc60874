import { z } from 'zod';
import { modelSettingsSchema } from './modelSettings';

/** The store's path that means the demo data which the plugin ships. */
export const demoPath = 'demo';

export const storeSettingsSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('duckdb'), path: z.string().min(1) }),
]);

/** jsonData of Plumbline Models. Every viewer's page load carries it: nothing secret belongs here. */
export const dataSourceSettingsSchema = z.object({
  v: z.literal(1).default(1),
  store: storeSettingsSchema.optional(),
  models: z.array(modelSettingsSchema).default([]),
  privacy: z
    .strictObject({
      minCount: z.int().min(0).default(10),
      maxCategories: z.int().min(2).max(10_000).default(50),
    })
    .default({ minCount: 10, maxCategories: 50 }),
});

export type DataSourceSettings = z.infer<typeof dataSourceSettingsSchema>;
export type StoreSettings = z.infer<typeof storeSettingsSchema>;
