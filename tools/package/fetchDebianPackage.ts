import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AptArchive } from './AptArchive';
import type { DebianPackage } from './runtimeLock';

export interface DebianFetchOptions {
  archive: Pick<AptArchive, 'download'>;
  architecture: 'amd64' | 'arm64';
  folder: string;
  /** Take the version on offer when the pinned one is gone; for tests, which must not fail on a Debian update. */
  mayBeNewer?: boolean;
}

function getSha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function assertChecksum({ name, version, sha256 }: DebianPackage, path: string): void {
  const found = getSha256(path);
  if (found !== sha256) {
    rmSync(path);
    throw new Error(`${name} ${version} has the checksum ${found}, not ${sha256}. It was deleted; don't use it.`);
  }
}

/** The pinned .deb, from the folder or from Debian, checked against its checksum. Gives its path. */
export function fetchDebianPackage(wanted: DebianPackage, options: DebianFetchOptions): string {
  const { archive, architecture, folder } = options;
  // A colon in a version (Debian's epoch) is written %3a in a file's name.
  const kept = join(folder, `${wanted.name}_${wanted.version.replace(':', '%3a')}_${architecture}.deb`);
  const path = existsSync(kept) ? kept : archive.download(`${wanted.name}=${wanted.version}`, folder);
  if (path !== undefined) {
    assertChecksum(wanted, path);
    return path;
  }
  const newer = options.mayBeNewer === true ? archive.download(wanted.name, folder) : undefined;
  if (newer === undefined) {
    throw new Error(
      `Debian doesn't offer ${wanted.name} ${wanted.version} (${architecture}) any more: it keeps current versions only. ` +
        'Run `npm run package -- --update-lock`, look at what changed in tools/package/runtime-lock.json and commit it.'
    );
  }
  console.warn(
    `${wanted.name} ${wanted.version} is gone from Debian: using ${newer}. Update the lock before a release.`
  );
  return newer;
}
