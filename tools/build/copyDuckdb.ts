import { constants, cpSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Platform } from './getPlatform';

function isNeededAtRunTime(path: string): boolean {
  return !/\.(d\.ts|map)$|^README/.test(basename(path));
}

/**
 * Copies DuckDB's npm packages beside the backend bundle: native bindings can't be bundled.
 *
 * Their one dependency, detect-libc, is left out on purpose: it would look at the host's /usr/bin/ldd and, in
 * Grafana's Alpine image, ask for the musl binding although the shipped runtime is glibc. Without it the bindings
 * assume glibc.
 */
export function copyDuckdb(platform: Platform, bindingsFolder: string, nodeModules: string, outFolder: string): void {
  const bindings = `@duckdb/node-bindings-${platform.nodeOs}-${platform.nodeArch}`;
  const packages = [
    { name: '@duckdb/node-api', from: join(nodeModules, '@duckdb/node-api') },
    { name: '@duckdb/node-bindings', from: join(nodeModules, '@duckdb/node-bindings') },
    { name: bindings, from: bindingsFolder },
  ];
  for (const { name, from } of packages) {
    if (!existsSync(from)) {
      throw new Error(`${name} isn't installed in ${from}. Run npm ci (on a system with glibc).`);
    }
    cpSync(from, join(outFolder, 'node_modules', name), {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      filter: isNeededAtRunTime,
    });
  }
}
