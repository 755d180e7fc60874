import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backendLayout } from './backendLayout';
import { buildBackend } from './buildBackend';
import { BuildRecord } from './buildRecord';
import { bundlePlugins } from './bundlePlugins';
import { copyPluginFiles } from './copyPluginFiles';
import { findBuildProblems } from './findBuildProblems';
import { findPlugins } from './findPlugins';
import { getBuildStamp } from './getBuildStamp';
import { getPlatform } from './getPlatform';
import type { BuildArguments } from './parseBuildArguments';
import type { PluginSource } from './pluginSource';
import { projectPaths } from './projectPaths';

function selectPlugins(plugins: PluginSource[], only: string[]): PluginSource[] {
  const unknown = only.filter((name) => name !== 'backend' && !plugins.some(({ folder }) => (folder || '.') === name));
  if (unknown.length > 0) {
    const known = plugins.map(({ folder }) => folder || '.').join(', ');
    throw new Error(`There is no plugin in ${unknown.join(', ')}. --only takes: backend, ${known}.`);
  }
  return only.length === 0 ? plugins : plugins.filter(({ folder }) => only.includes(folder || '.'));
}

async function buildInto(outFolder: string, plugins: PluginSource[], { isDevelopment, only }: BuildArguments) {
  const stamp = getBuildStamp(projectPaths.packageJson, new Date(), process.env.SOURCE_DATE_EPOCH);
  for (const plugin of plugins) {
    copyPluginFiles(plugin, projectPaths.root, outFolder, stamp);
  }
  await bundlePlugins(plugins, { outFolder, isDevelopment });
  if (only.length > 0 && !only.includes('backend') && !only.includes(backendLayout.pluginFolder)) {
    return;
  }
  const platform = getPlatform();
  const bundledPaths = await buildBackend({
    outFolder,
    platform,
    bindingsFolder: join(projectPaths.nodeModules, `@duckdb/node-bindings-${platform.nodeOs}-${platform.nodeArch}`),
    fallbackNode: process.execPath,
    isDevelopment,
  });
  if (bundledPaths.length === 0) {
    console.log('There is no src/backend/main.ts: built without a backend.');
  }
}

/** Builds into a folder beside dist/ and swaps it in at the end, so that a failed build leaves the last good one. */
async function buildAll(plugins: PluginSource[], buildArguments: BuildArguments): Promise<void> {
  const freshFolder = join(projectPaths.cache, `dist-${process.pid}`);
  const oldFolder = `${freshFolder}-old`;
  mkdirSync(freshFolder, { recursive: true });
  try {
    await buildInto(freshFolder, plugins, buildArguments);
    mkdirSync(projectPaths.dist, { recursive: true });
    renameSync(projectPaths.dist, oldFolder);
    renameSync(freshFolder, projectPaths.dist);
  } finally {
    rmSync(freshFolder, { recursive: true, force: true });
    rmSync(oldFolder, { recursive: true, force: true });
  }
}

/** Builds dist/ for this platform. Throws when a bundle fails or when a plugin.json promises what isn't there. */
export async function buildProject(buildArguments: BuildArguments): Promise<void> {
  const startedAt = Date.now();
  const record = new BuildRecord(projectPaths.buildRecord);
  record.forget();
  const plugins = selectPlugins(findPlugins(projectPaths.root), buildArguments.only);
  if (buildArguments.only.length > 0) {
    await buildInto(projectPaths.dist, plugins, buildArguments);
    return;
  }
  await buildAll(plugins, buildArguments);
  const problems = findBuildProblems(plugins, projectPaths.dist);
  if (problems.length > 0) {
    throw new Error(`dist/ was written but isn't complete:\n- ${problems.join('\n- ')}`);
  }
  if (!buildArguments.isDevelopment) {
    record.write(startedAt);
  }
}
