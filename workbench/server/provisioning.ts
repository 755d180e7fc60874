import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const dataSourceSchema = z.object({
  name: z.string(),
  type: z.string(),
  uid: z.string(),
  isDefault: z.boolean().default(false),
  jsonData: z.record(z.string(), z.unknown()).default({}),
});

const dataSourcesFileSchema = z.object({ datasources: z.array(dataSourceSchema) });

export const dashboardSchema = z.looseObject({ uid: z.string(), title: z.string() });

export type ProvisionedDataSource = z.infer<typeof dataSourceSchema> & { id: number };
export type ProvisionedDashboard = z.infer<typeof dashboardSchema>;

/** Data sources of every YAML file in provisioning/datasources. */
export function readDataSources(provisioning: string): ProvisionedDataSource[] {
  return listFiles(join(provisioning, 'datasources'), '.yaml')
    .flatMap((path) => dataSourcesFileSchema.parse(parse(readFileSync(path, 'utf8'))).datasources)
    .map((dataSource, index) => ({ ...dataSource, id: index + 1 }));
}

/** Dashboards of every JSON file in provisioning/dashboards, by file name. */
export function readDashboards(provisioning: string): ProvisionedDashboard[] {
  return listFiles(join(provisioning, 'dashboards'), '.json').map((path) =>
    dashboardSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  );
}

function listFiles(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort((a, b) => basename(a).localeCompare(basename(b)))
    .map((name) => join(folder, name));
}
