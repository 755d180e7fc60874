import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { AptArchive } from './AptArchive';
import { platformNames, type DebianPackage, type NpmPackage, type RuntimeLock, type RuntimeParts } from './runtimeLock';
import { runtimePlatforms, type RuntimePlatform } from './runtimePlatforms';

const nodeMajor = 24;

function askNpm(...question: string[]): unknown {
  return JSON.parse(execFileSync('npm', ['view', ...question, '--json'], { encoding: 'utf8' }));
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function getNodePackageName({ nodeOs, nodeArch }: RuntimePlatform): string {
  return `node-${nodeOs}-${nodeArch}`;
}

/** The newest version of the major line that every platform has, so that all archives ship the same node. */
function findNodeVersion(): string {
  const lists = platformNames.map((name) => {
    const versions = z.array(z.string()).parse(askNpm(getNodePackageName(runtimePlatforms[name]), 'versions'));
    return versions.filter((version) => version.startsWith(`${nodeMajor}.`));
  });
  const common = (lists[0] ?? []).filter((version) => lists.every((list) => list.includes(version)));
  const newest = common.sort(compareVersions).at(-1);
  if (newest === undefined) {
    throw new Error(`No version ${nodeMajor}.x of node is published for all of ${platformNames.join(', ')}.`);
  }
  return newest;
}

function pinNode(platform: RuntimePlatform, version: string): NpmPackage {
  const name = getNodePackageName(platform);
  return { name, version, integrity: z.string().parse(askNpm(`${name}@${version}`, 'dist.integrity')) };
}

function pinDebianPackage(name: string, archive: AptArchive, folder: string): DebianPackage {
  const path = archive.download(name, folder);
  if (path === undefined) {
    throw new Error(`This machine's Debian package sources have no ${name}.`);
  }
  const version = (basename(path).split('_')[1] ?? '').replace('%3a', ':');
  return { name, version, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

function getDebianRelease(): string {
  return /^VERSION_CODENAME=(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'unknown';
}

/** libgcc-s1's licence lies in the base package of its GCC version, such as gcc-12-base; base-files has the licence texts. */
function pinDebian(platform: RuntimePlatform, cache: string): RuntimeParts['debian'] {
  const archive = new AptArchive(platform.arch, join(cache, 'apt', platform.arch));
  const folder = join(cache, 'debian');
  const pin = (name: string) => pinDebianPackage(name, archive, folder);
  const libgcc = pin('libgcc-s1');
  const gccMajor = libgcc.version.split('.')[0] ?? '';
  const others = ['libc6', 'libstdc++6', `gcc-${gccMajor}-base`, 'base-files'].map(pin);
  return { release: getDebianRelease(), packages: [libgcc, ...others] };
}

/** Pins what npm and this machine's Debian sources offer now, and writes it to the lock file. */
export function updateRuntimeLock(lockPath: string, cache: string): RuntimeLock {
  const version = findNodeVersion();
  const pinParts = (platform: RuntimePlatform): RuntimeParts => ({
    node: pinNode(platform, version),
    debian: pinDebian(platform, cache),
  });
  const lock: RuntimeLock = {
    platforms: {
      linux_amd64: pinParts(runtimePlatforms.linux_amd64),
      linux_arm64: pinParts(runtimePlatforms.linux_arm64),
    },
  };
  writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`);
  return lock;
}
