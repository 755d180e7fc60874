import { isBelow } from './isBelow';

const systemFolders = ['/proc', '/sys', '/dev'];

/** Whether an absolute path lies where the operating system shows itself and its processes. */
export function isSystemPath(path: string): boolean {
  return systemFolders.some((folder) => isBelow(folder, path));
}
