import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimePlatform } from './runtimePlatforms';

/** What the node binary and DuckDB's library ask the loader for. */
const libraryNames = ['libc.so.6', 'libm.so.6', 'libdl.so.2', 'libpthread.so.0', 'libstdc++.so.6', 'libgcc_s.so.1'];

/** Copies the loader and the libraries out of unpacked Debian packages (one root folder) into target. */
export function copyLibraries(debianRoot: string, platform: RuntimePlatform, target: string): void {
  const folders = ['lib', 'usr/lib'].map((folder) => join(debianRoot, folder, platform.triplet));
  mkdirSync(target, { recursive: true });
  for (const name of [platform.loader, ...libraryNames]) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found === undefined) {
      throw new Error(`None of the pinned Debian packages holds ${name}. Looked in ${folders.join(' and ')}.`);
    }
    // Copies what a link points to: an archive without links survives every unzip.
    copyFileSync(found, join(target, name));
  }
}
