import { realpath, stat } from 'node:fs/promises';
import { StoreError } from '../../../stores/storeError';
import type { LogFile } from './logFile';

/**
 * Refuses an answer that was read while one of its files was replaced by a link. Together with the engine's own check of allowed
 * folders it keeps a link that is swapped in after the files were found from showing what lies elsewhere.
 */
export async function requireUnmoved(files: readonly LogFile[]): Promise<void> {
  await Promise.all(files.map((file) => requireInPlace(file)));
}

async function requireInPlace(file: LogFile): Promise<void> {
  const moved = await realpath(file.path).then(
    async (path) => path !== file.path || !(await stat(path)).isFile(),
    () => true
  );
  if (moved) {
    throw new StoreError(
      'unreadable',
      `${file.name} was moved or replaced by a link while it was read.`,
      'Ask again once the files are in place.'
    );
  }
}
