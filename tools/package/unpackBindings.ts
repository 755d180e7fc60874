import { join } from 'node:path';
import { projectPaths } from '../build/projectPaths';
import { fetchNpmPackage } from './fetchNpmPackage';
import { readLockedPackage } from './readLockedPackage';
import type { RuntimePlatform } from './runtimePlatforms';
import { unpackNpmPackage } from './unpackNpmPackage';

/** DuckDB's native part for a platform, in the version of package-lock.json. Gives the package's folder. */
export function unpackBindings({ name, nodeOs, nodeArch }: RuntimePlatform): string {
  const lockPath = join(projectPaths.root, 'package-lock.json');
  const locked = readLockedPackage(`@duckdb/node-bindings-${nodeOs}-${nodeArch}`, lockPath);
  const folder = join(projectPaths.cache, 'unpacked', name, 'duckdb');
  unpackNpmPackage(fetchNpmPackage(locked, join(projectPaths.cache, 'npm')), folder);
  return folder;
}
