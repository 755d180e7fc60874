import { createHash } from 'node:crypto';
import type { LogFile } from './logFile';

/** A short name for the content of files: any change of path, size, time of change or inode gives another. */
export function getFingerprint(files: readonly LogFile[]): string {
  const hash = createHash('sha256');
  for (const { path, size, modified, inode } of files) {
    hash.update(`${path}\0${size}\0${modified}\0${inode}\n`);
  }
  return hash.digest('base64url');
}
