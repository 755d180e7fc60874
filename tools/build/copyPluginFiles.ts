import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginSource } from './pluginSource';

export interface BuildStamp {
  version: string;
  /** ISO date, such as 2026-01-31. */
  today: string;
}

const assetFolders = ['img', 'locales', 'dashboards'];
const topLevelFiles = ['README.md', 'CHANGELOG.md', 'LICENSE'];

function copyWhenThere(from: string, to: string): void {
  if (existsSync(from)) {
    cpSync(from, to, { recursive: true });
  }
}

/** Copies a plugin's manifest (version and date filled in), pictures, translations and dashboards. */
export function copyPluginFiles(plugin: PluginSource, root: string, outFolder: string, stamp: BuildStamp): void {
  const target = join(outFolder, plugin.folder);
  mkdirSync(target, { recursive: true });
  const manifest = readFileSync(plugin.manifestPath, 'utf8')
    .replaceAll('%VERSION%', stamp.version)
    .replaceAll('%TODAY%', stamp.today);
  writeFileSync(join(target, 'plugin.json'), manifest);
  for (const folder of assetFolders) {
    copyWhenThere(join(plugin.sourceFolder, folder), join(target, folder));
  }
  // The app's readme stands at the top level of the repository, a nested plugin's beside its manifest.
  const documents = plugin.folder === '' ? root : plugin.sourceFolder;
  for (const file of topLevelFiles) {
    copyWhenThere(join(documents, file), join(target, file));
  }
}
