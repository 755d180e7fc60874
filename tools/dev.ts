import { join } from 'node:path';
import { buildProject } from './build/buildProject';
import { copyPluginFiles } from './build/copyPluginFiles';
import { findPlugins } from './build/findPlugins';
import { getBuildStamp } from './build/getBuildStamp';
import { projectPaths } from './build/projectPaths';
import { runCommand } from './cli/runCommand';
import { watchFolders } from './dev/watchFolders';
import { watchPlugins } from './dev/watchPlugins';

const { root, source, dist, demo } = projectPaths;
const backendSources = ['backend', 'core', 'schema', 'stores', 'registries', 'services'];

async function rebuildBackend(): Promise<void> {
  await buildProject({ isDevelopment: true, only: ['backend'] });
  console.log('The backend is up to date. Stop its process: Grafana starts the new one.');
}

function copyFiles(): void {
  const stamp = getBuildStamp(projectPaths.packageJson, new Date(), process.env.SOURCE_DATE_EPOCH);
  findPlugins(root).forEach((plugin) => copyPluginFiles(plugin, root, dist, stamp));
  console.log(
    'Manifests, pictures, translations and dashboards are up to date. Grafana reads plugin.json at its start.'
  );
}

runCommand(async () => {
  await buildProject({ isDevelopment: true, only: [] });
  watchPlugins(findPlugins(root), { outFolder: dist, isDevelopment: true });
  watchFolders(
    [...backendSources.map((folder) => join(source, folder)), demo],
    (path) => !path.endsWith('.test.ts'),
    rebuildBackend
  );
  watchFolders([source], (path) => /\.(json|svg|png|md)$/.test(path), copyFiles);
  console.log('Watching. Stop with Ctrl+C.');
  return 0;
});
