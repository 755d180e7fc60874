import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

/** Unpacks an npm tarball, whose one top folder is "package", so that the package's files lie in target. */
export function unpackNpmPackage(tarball: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['--extract', '--gzip', '--file', tarball, '--directory', target, '--strip-components', '1']);
}
