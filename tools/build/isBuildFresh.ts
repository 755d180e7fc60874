import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'demo', 'tools/build', 'plugin.json', 'package-lock.json', 'README.md', 'CHANGELOG.md'];

/** Folders count as well: their time changes when a file in them goes away. */
function getNewestTime(path: string): number {
  if (!existsSync(path)) {
    return 0;
  }
  const stat = statSync(path);
  const inner = stat.isDirectory() ? readdirSync(path).map((name) => getNewestTime(join(path, name))) : [];
  return inner.reduce((newest, time) => Math.max(newest, time), stat.mtimeMs);
}

/** True when dist/ is there and nothing it is made of changed since the build began (milliseconds, from the record). */
export function isBuildFresh(root: string, startedAt: number | undefined): boolean {
  return (
    startedAt !== undefined &&
    existsSync(join(root, 'dist/plugin.json')) &&
    sources.every((source) => getNewestTime(join(root, source)) < startedAt)
  );
}
