import { realpath } from 'node:fs/promises';

/** Roots with their links followed. One that isn't there (yet) stays as it is. */
export async function resolveRoots(roots: readonly string[]): Promise<string[]> {
  return Promise.all(roots.map((root) => realpath(root).catch(() => root)));
}
