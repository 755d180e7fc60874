import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every CSV below a folder, as paths relative to it with forward slashes, in order. */
export function findCsvFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
}
