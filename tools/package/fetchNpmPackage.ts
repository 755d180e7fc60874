import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NpmPackage } from './runtimeLock';

function getIntegrity(path: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
}

/** Downloads a package's tarball by the npm client into the folder, unless it is there, and checks it. Gives its path. */
export function fetchNpmPackage({ name, version, integrity }: NpmPackage, folder: string): string {
  const path = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) {
    console.log(`Downloading ${name} ${version}`);
    execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent', '--ignore-scripts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const found = getIntegrity(path);
  if (found !== integrity) {
    rmSync(path);
    throw new Error(`${name} ${version} has the checksum ${found}, not ${integrity}. It was deleted; don't use it.`);
  }
  return path;
}
