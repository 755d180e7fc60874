import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AptArchive } from './AptArchive';
import { copyLibraries } from './copyLibraries';
import { copyRuntimeLicenses } from './copyRuntimeLicenses';
import { fetchDebianPackage } from './fetchDebianPackage';
import { fetchNpmPackage } from './fetchNpmPackage';
import type { RuntimeParts } from './runtimeLock';
import type { RuntimePlatform } from './runtimePlatforms';
import { unpackNpmPackage } from './unpackNpmPackage';

export interface RuntimeOptions {
  parts: RuntimeParts;
  platform: RuntimePlatform;
  /** Downloads are kept here. */
  cache: string;
  /** Gets <os>_<arch>/node, <os>_<arch>/lib/ and LICENSES/. */
  target: string;
  mayBeNewer?: boolean;
}

function unpackDebianPackages({ parts, platform, cache, mayBeNewer }: RuntimeOptions): string {
  const archive = new AptArchive(platform.arch, join(cache, 'apt', platform.arch));
  const root = join(cache, 'unpacked', platform.name, 'debian');
  rmSync(root, { recursive: true, force: true });
  for (const wanted of parts.debian.packages) {
    const folder = join(cache, 'debian');
    const deb = fetchDebianPackage(wanted, { archive, architecture: platform.arch, folder, mayBeNewer });
    execFileSync('dpkg-deb', ['--extract', deb, root]);
  }
  return root;
}

function unpackNode({ parts, platform, cache }: RuntimeOptions): string {
  const folder = join(cache, 'unpacked', platform.name, 'node');
  unpackNpmPackage(fetchNpmPackage(parts.node, join(cache, 'npm')), folder);
  return folder;
}

/** Puts together a node with a loader and libraries of its own, so that the host needs to have none of them. */
export function buildRuntime(options: RuntimeOptions): void {
  const { platform, target, parts } = options;
  const nodePackage = unpackNode(options);
  const debianRoot = unpackDebianPackages(options);
  const folder = join(target, platform.name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(nodePackage, 'bin/node'), join(folder, 'node'));
  copyLibraries(debianRoot, platform, join(folder, 'lib'));
  chmodSync(join(folder, 'node'), 0o755);
  chmodSync(join(folder, 'lib', platform.loader), 0o755);
  copyRuntimeLicenses(nodePackage, debianRoot, parts, join(target, 'LICENSES'));
}
