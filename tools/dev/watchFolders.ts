import { existsSync, watch } from 'node:fs';

const quietMilliseconds = 150;

/**
 * Calls rebuild with the changed paths once a burst of changes is over, never twice at a time. An error of the rebuild
 * is printed and the watch goes on.
 */
export function watchFolders(folders: string[], isWatched: (path: string) => boolean, rebuild: () => unknown): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(rebuild).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
      });
    }, quietMilliseconds);
  };
  for (const folder of folders.filter((path) => existsSync(path))) {
    watch(folder, { recursive: true }, (_event, path) => {
      if (path !== null && isWatched(path)) {
        schedule();
      }
    });
  }
}
