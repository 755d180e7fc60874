import { spawnSync } from 'node:child_process';
import { buildProject } from './build/buildProject';
import { projectPaths } from './build/projectPaths';
import { runCommand } from './cli/runCommand';
import { packagePlatform } from './package/packagePlatform';
import { readRuntimeLock } from './package/readRuntimeLock';
import { platformNames } from './package/runtimeLock';
import { runtimePlatforms } from './package/runtimePlatforms';
import { parseSignArguments } from './sign/parseSignArguments';

const signer = '@grafana/sign-plugin@3.3.3';

function sign(folder: string, rootUrls: string): void {
  const signArguments = ['--yes', signer, '--distDir', folder, '--rootUrls', rootUrls];
  const { status } = spawnSync('npx', signArguments, { cwd: projectPaths.root, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error(`${signer} didn't sign ${folder}; its message stands above.`);
  }
}

// The signature covers every file, so what is signed is what goes into the archives: it is `npm run package` and a
// signature in one.
runCommand(async () => {
  const { rootUrls } = parseSignArguments(process.argv.slice(2), process.env);
  const { platforms } = readRuntimeLock(projectPaths.runtimeLock);
  await buildProject({ isDevelopment: false, only: [] });
  for (const name of platformNames) {
    await packagePlatform({
      platform: runtimePlatforms[name],
      parts: platforms[name],
      finish: (folder) => sign(folder, rootUrls),
    });
  }
  return 0;
});
