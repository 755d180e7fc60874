import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.looseObject({
  id: z.string(),
  type: z.enum(['app', 'datasource', 'panel']),
  name: z.string(),
  preload: z.boolean().default(false),
  languages: z.array(z.string()).default([]),
  info: z.looseObject({ version: z.string() }),
});

export interface InstalledPlugin {
  manifest: z.infer<typeof manifestSchema>;
  folder: string;
}

/** Every plugin of a plugin folder, nested ones included, as Grafana discovers them. */
export function readInstalledPlugins(dist: string): InstalledPlugin[] {
  if (!existsSync(join(dist, 'plugin.json'))) {
    throw new Error(`There is no plugin in ${dist}. Run npm run build first.`);
  }
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('plugin.json') && !path.includes('node_modules'))
    .map((path) => join(dist, path))
    .map((path) => ({ manifest: manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), folder: dirname(path) }));
}

/** What Grafana's boot data says of a plugin. */
export function buildPluginMeta({ manifest, folder }: InstalledPlugin): Record<string, unknown> {
  const baseUrl = `public/plugins/${manifest.id}`;
  const translations = manifest.languages
    .filter((language) => existsSync(join(folder, 'locales', language, `${manifest.id}.json`)))
    .map((language) => [language, `${baseUrl}/locales/${language}/${manifest.id}.json`]);
  return {
    ...manifest,
    baseUrl,
    module: `${baseUrl}/module.js`,
    enabled: true,
    signature: 'unsigned',
    loadingStrategy: 'script',
    translations: Object.fromEntries(translations),
    info: { ...manifest.info, logos: { small: `${baseUrl}/img/logo.svg`, large: `${baseUrl}/img/logo.svg` } },
  };
}

/** Path of a plugin's file, or undefined where it would lie outside the plugin. */
export function findPluginFile(plugins: InstalledPlugin[], id: string, path: string): string | undefined {
  const plugin = plugins.find(({ manifest }) => manifest.id === id);
  if (!plugin) {
    return undefined;
  }
  const file = join(plugin.folder, path);
  return relative(plugin.folder, file).startsWith('..') || !existsSync(file) ? undefined : file;
}
