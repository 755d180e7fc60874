import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backendLayout } from './backendLayout';
import { bundleBackend } from './bundleBackend';
import { copyDuckdb } from './copyDuckdb';
import { getLauncherScript } from './getLauncherScript';
import type { Platform } from './getPlatform';
import { projectPaths } from './projectPaths';

export interface BackendOptions {
  /** The build's root, dist/ as a rule. */
  outFolder: string;
  platform: Platform;
  /** The unpacked @duckdb/node-bindings-<platform> package. */
  bindingsFolder: string;
  /** A Node by absolute path, for a build that ships no runtime of its own. */
  fallbackNode?: string;
  isDevelopment?: boolean;
  /** A megabyte that only a debugger reads. */
  hasSourceMaps?: boolean;
}

function writeLauncher(pluginFolder: string, { platform, fallbackNode }: BackendOptions): void {
  const path = join(pluginFolder, `${backendLayout.executable}_${platform.os}_${platform.arch}`);
  writeFileSync(path, getLauncherScript(platform, fallbackNode));
  chmodSync(path, 0o755);
}

/**
 * The data source's process: bundle, native packages, demo data and the launcher.
 * Gives the paths of the files that were bundled; none when there is no main.ts.
 */
export async function buildBackend(options: BackendOptions): Promise<string[]> {
  const pluginFolder = join(options.outFolder, backendLayout.pluginFolder);
  const bundleFolder = join(pluginFolder, backendLayout.bundle);
  mkdirSync(bundleFolder, { recursive: true });
  const { nodeModules } = projectPaths;
  const bundledPaths = await bundleBackend({
    backendSource: join(projectPaths.source, 'backend'),
    outFolder: bundleFolder,
    nodeModules,
    isDevelopment: options.isDevelopment ?? false,
    hasSourceMaps: options.hasSourceMaps ?? true,
  });
  if (bundledPaths.length === 0) {
    return [];
  }
  copyDuckdb(options.platform, options.bindingsFolder, nodeModules, bundleFolder);
  if (existsSync(projectPaths.demo)) {
    cpSync(projectPaths.demo, join(pluginFolder, backendLayout.demo), { recursive: true });
  }
  writeLauncher(pluginFolder, options);
  return bundledPaths;
}
