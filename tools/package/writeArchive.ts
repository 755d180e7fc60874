import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zip, type AsyncZippable } from 'fflate';

const unix = 3;
const regularFile = 0o100000;

function getMode(path: string): number {
  return (statSync(path).mode & 0o100) === 0 ? 0o644 : 0o755;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Writes a folder to a zip file, with the folder's own name as the one entry at the top. Executables stay executable. */
export async function writeArchive(folder: string, archive: string, modified: Date): Promise<void> {
  const top = dirname(folder);
  const files: AsyncZippable = {};
  for (const path of listFiles(folder)) {
    const attrs = (regularFile | getMode(path)) * 0x10000;
    files[path.slice(top.length + 1)] = [readFileSync(path), { level: 9, os: unix, attrs, mtime: modified }];
  }
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(files, (error, data) => (error ? reject(error) : resolve(data)));
  });
  mkdirSync(dirname(archive), { recursive: true });
  writeFileSync(archive, bytes);
}
