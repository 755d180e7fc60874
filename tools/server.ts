import { spawnSync } from 'node:child_process';
import { projectPaths } from './build/projectPaths';
import { runCommand } from './cli/runCommand';
import { prepareServer } from './server/prepareServer';

const hasCompose = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0;

runCommand(async () => {
  if (!hasCompose) {
    throw new Error(
      '`docker compose` is not here. Install Docker Engine with Compose 2.23 or newer, or use `npm start`.'
    );
  }
  await prepareServer(Date.now());
  const { status } = spawnSync('docker', ['compose', 'up', ...process.argv.slice(2)], {
    cwd: projectPaths.root,
    stdio: 'inherit',
  });
  return status ?? 1;
});
