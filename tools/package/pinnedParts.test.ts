import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectPaths } from '../build/projectPaths';
import { fetchDebianPackage } from './fetchDebianPackage';
import { fetchNpmPackage } from './fetchNpmPackage';
import { readLockedPackage } from './readLockedPackage';
import { readRuntimeLock } from './readRuntimeLock';
import { platformNames } from './runtimeLock';
import { runtimePlatforms } from './runtimePlatforms';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pinned-'));
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const helloSha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const helloSha512 = 'm3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==';
const libc = { name: 'libc6', version: '2.36-9', sha256: helloSha256 };

/** Debian's archive with these packages on offer, by the words they are asked for. */
function offer(...offers: string[]) {
  return {
    download: (wanted: string, target: string) => {
      if (!offers.includes(wanted)) {
        return undefined;
      }
      const path = join(target, `${wanted.replace('=', '_')}_amd64.deb`);
      writeFileSync(path, 'hello');
      return path;
    },
  };
}

const fetchLibc = (archive: ReturnType<typeof offer>, mayBeNewer = false) =>
  fetchDebianPackage(libc, { archive, architecture: 'amd64', folder, mayBeNewer });

describe('a pinned Debian package', () => {
  it('is downloaded in its version and kept', () => {
    expect(fetchLibc(offer('libc6=2.36-9'))).toBe(join(folder, 'libc6_2.36-9_amd64.deb'));
    expect(fetchLibc(offer())).toBe(join(folder, 'libc6_2.36-9_amd64.deb'));
  });

  it('with another checksum is refused and deleted', () => {
    const path = join(folder, 'libc6_2.36-9_amd64.deb');
    writeFileSync(path, 'hallo');
    expect(() => fetchLibc(offer())).toThrow('has the checksum');
    expect(existsSync(path)).toBe(false);
  });

  it('that Debian no longer offers is an error that says how to pin another', () => {
    expect(() => fetchLibc(offer('libc6'))).toThrow('npm run package -- --update-lock');
  });

  it('that is gone may be replaced by the one on offer where that is asked for', () => {
    expect(fetchLibc(offer('libc6'), true)).toBe(join(folder, 'libc6_amd64.deb'));
  });
});

describe('a pinned npm package', () => {
  const path = () => join(folder, 'acme-thing-1.0.0.tgz');

  it('that was downloaded before is taken when its checksum is right', () => {
    writeFileSync(path(), 'hello');
    const wanted = { name: '@acme/thing', version: '1.0.0', integrity: `sha512-${helloSha512}` };
    expect(fetchNpmPackage(wanted, folder)).toBe(path());
  });

  it('with another checksum is refused and deleted', () => {
    writeFileSync(path(), 'hallo');
    const wanted = { name: '@acme/thing', version: '1.0.0', integrity: `sha512-${helloSha512}` };
    expect(() => fetchNpmPackage(wanted, folder)).toThrow('has the checksum');
    expect(existsSync(path())).toBe(false);
  });
});

describe('the lock of the runtime', () => {
  const { platforms } = readRuntimeLock(projectPaths.runtimeLock);

  it('ships the same node on every platform', () => {
    expect(new Set(platformNames.map((name) => platforms[name].node.version)).size).toBe(1);
  });

  it('pins the libraries and their licences on every platform', () => {
    for (const name of platformNames) {
      const names = platforms[name].debian.packages.map((pinned) => pinned.name);
      expect(names, name).toEqual(expect.arrayContaining(['libc6', 'libstdc++6', 'libgcc-s1', 'base-files']));
    }
  });

  it("finds DuckDB's native part for every platform in package-lock.json", () => {
    const lockPath = join(projectPaths.root, 'package-lock.json');
    const versions = platformNames.map((name) => {
      const { nodeOs, nodeArch } = runtimePlatforms[name];
      return readLockedPackage(`@duckdb/node-bindings-${nodeOs}-${nodeArch}`, lockPath).version;
    });
    expect(new Set([...versions, readLockedPackage('@duckdb/node-api', lockPath).version]).size).toBe(1);
  });
});
