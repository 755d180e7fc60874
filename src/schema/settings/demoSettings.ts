import type { z } from 'zod';
import { demoPath, type dataSourceSettingsSchema } from './dataSourceSettings';

/** The settings that map the demo data. The provisioned data source holds the same. */
export const demoSettings: Pick<z.input<typeof dataSourceSettingsSchema>, 'store' | 'models'> = {
  store: { type: 'duckdb', path: demoPath },
  models: [],
};
