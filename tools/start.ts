import { join } from 'node:path';
import { startWorkbench } from '../workbench/server/startWorkbench';
import { buildProject } from './build/buildProject';
import { projectPaths } from './build/projectPaths';
import { runCommand } from './cli/runCommand';
import { buildShell, shellFolder } from './workbench/buildShell';
import { writeInfrastructureFile } from './workbench/writeInfrastructureFile';
import { parseStartArguments } from './workbench/parseStartArguments';

/** npm start: builds the plugin, then serves it on the workbench until it is stopped. */
runCommand(async () => {
  const { port, isBuilt, dataRoots } = parseStartArguments(process.argv.slice(2));
  if (!isBuilt) {
    await buildProject({ isDevelopment: false, only: [] });
  }
  await buildShell();
  writeInfrastructureFile(shellFolder, Date.now());
  const workbench = await startWorkbench({
    dist: projectPaths.dist,
    provisioning: join(projectPaths.root, 'provisioning'),
    shellFolder,
    iconFolder: join(projectPaths.nodeModules, '@grafana/ui/dist/public/img/icons'),
    port,
    environment: dataRoots === undefined ? {} : { GF_PLUGIN_DATA_ROOTS: dataRoots },
    onLog: (line) => console.error(line),
  });
  console.log(`Plumbline workbench: ${workbench.url}`);
  console.log('A preview for development, not a Grafana. Stop it with Ctrl+C.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await workbench.stop();
  return 0;
});
