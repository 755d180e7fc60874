import { parseArgs } from 'node:util';
import { buildProject } from './build/buildProject';
import { projectPaths } from './build/projectPaths';
import { runCommand } from './cli/runCommand';
import { packagePlatform } from './package/packagePlatform';
import { readRuntimeLock } from './package/readRuntimeLock';
import { platformNames } from './package/runtimeLock';
import { runtimePlatforms } from './package/runtimePlatforms';
import { updateRuntimeLock } from './package/updateRuntimeLock';

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      'update-lock': { type: 'boolean', default: false },
      platform: { type: 'string', multiple: true, default: [...platformNames] },
    },
  });
  const wanted = platformNames.filter((name) => values.platform.includes(name));
  if (wanted.length !== new Set(values.platform).size) {
    throw new Error(`--platform takes ${platformNames.join(' and ')}, not ${values.platform.join(', ')}.`);
  }
  const { platforms } = values['update-lock']
    ? updateRuntimeLock(projectPaths.runtimeLock, projectPaths.cache)
    : readRuntimeLock(projectPaths.runtimeLock);
  await buildProject({ isDevelopment: false, only: [] });
  for (const name of wanted) {
    await packagePlatform({ platform: runtimePlatforms[name], parts: platforms[name] });
  }
  return 0;
});
