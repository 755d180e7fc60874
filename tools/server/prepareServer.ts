import { join } from 'node:path';
import { backendLayout } from '../build/backendLayout';
import { buildBackend } from '../build/buildBackend';
import { buildWhenStale } from '../build/buildWhenStale';
import { projectPaths } from '../build/projectPaths';
import { writeInfrastructure } from '../infrastructure/writeInfrastructure';
import { buildRuntime } from '../package/buildRuntime';
import { readRuntimeLock } from '../package/readRuntimeLock';
import { runtimePlatforms } from '../package/runtimePlatforms';
import { unpackBindings } from '../package/unpackBindings';

/** Makes dist/ run in Grafana's image, which has neither node nor glibc: a Linux backend with its own runtime; and the series of its Prometheus. */
export async function prepareServer(now: number): Promise<void> {
  await buildWhenStale();
  // Docker runs images of the machine's own processor, on macOS too.
  const platform = process.arch === 'arm64' ? runtimePlatforms.linux_arm64 : runtimePlatforms.linux_amd64;
  await buildBackend({ outFolder: projectPaths.dist, platform, bindingsFolder: unpackBindings(platform) });
  buildRuntime({
    parts: readRuntimeLock(projectPaths.runtimeLock).platforms[platform.name],
    platform,
    cache: projectPaths.cache,
    target: join(projectPaths.dist, backendLayout.pluginFolder, backendLayout.runtime),
  });
  writeInfrastructure(join(projectPaths.cache, 'infrastructure/infrastructure.om'), now);
}
