import type { DataSourceJsonData } from '@grafana/data';
import type { z } from 'zod';
import type { dataSourceSettingsSchema } from '../../schema/settings/dataSourceSettings';

/** jsonData as it is stored: what provisioning writes and the config editor edits. */
export type ModelsDataSourceOptions = DataSourceJsonData & z.input<typeof dataSourceSettingsSchema>;
