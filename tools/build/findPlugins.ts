import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PluginSource } from './pluginSource';
import { readPluginManifest } from './readPluginManifest';

function findModule(folder: string): string | undefined {
  return ['module.ts', 'module.tsx'].map((name) => join(folder, name)).find((path) => existsSync(path));
}

function describePlugin(manifestPath: string, sourceRoot: string, folder: string): PluginSource {
  const sourceFolder = join(sourceRoot, folder);
  return {
    manifest: readPluginManifest(manifestPath),
    manifestPath,
    folder,
    sourceFolder,
    modulePath: findModule(sourceFolder),
  };
}

/** The app (its manifest stands at the top level) first, then every src/.../plugin.json, sorted by folder. */
export function findPlugins(root: string): PluginSource[] {
  const sourceRoot = join(root, 'src');
  const nestedFolders = readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/plugin.json'))
    .map((path) => dirname(path))
    .sort();
  return [
    describePlugin(join(root, 'plugin.json'), sourceRoot, ''),
    ...nestedFolders.map((folder) => describePlugin(join(sourceRoot, folder, 'plugin.json'), sourceRoot, folder)),
  ];
}
