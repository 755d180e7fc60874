import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CancelSignal } from '../../../stores/cancelSignal';
import { StoreError } from '../../../stores/storeError';
import { getErrorCode } from './getErrorCode';
import { isBelow } from './isBelow';
import { isSystemPath } from './isSystemPath';
import type { LogFile } from './logFile';
import { matchesName } from './matchesName';
import { requireNotCancelled } from './requireNotCancelled';

export interface WalkLimits {
  /** Most files that one source may mean. */
  files: number;
  /** Most names looked at on the way. */
  entries: number;
  /** Most folders inside each other. */
  depth: number;
}

/** How a file was found: by its own name, by a pattern for names, or in a folder. */
export type FoundBy = 'name' | 'pattern' | 'folder';

/** A file or folder below the store's folder: where it really is, and what the user calls it. */
interface Place {
  path: string;
  name: string;
  stats: Stats;
}

/** Finds the files that a source means. Every link on the way is followed and must end below the store's folder. */
export class FileWalk {
  readonly #folder: string;
  readonly #limits: WalkLimits;
  readonly #signal: CancelSignal | undefined;
  readonly #files = new Map<string, LogFile>();
  #entries = 0;

  constructor(folder: string, limits: WalkLimits, signal?: CancelSignal) {
    this.#folder = folder;
    this.#limits = limits;
    this.#signal = signal;
  }

  /** The files by rising name. Parts that end in folders mean the files below these. */
  async find(parts: readonly string[], isWanted: (name: string, foundBy: FoundBy) => boolean): Promise<LogFile[]> {
    let places: Place[] = [{ path: this.#folder, name: '', stats: await stat(this.#folder) }];
    for (const part of parts) {
      places = part === '**' ? await this.#listFoldersBelow(places) : await this.#listChildren(places, part);
    }
    const foundBy = isPattern(parts.at(-1) ?? '') ? 'pattern' : 'name';
    const files = places.filter((place) => place.stats.isFile() && isWanted(place.name, foundBy));
    for (const folder of await this.#listFoldersBelow(places)) {
      const children = await this.#listChildren([folder], '*');
      files.push(...children.filter((place) => place.stats.isFile() && isWanted(place.name, 'folder')));
    }
    files.forEach((place) => this.#add(place));
    return [...this.#files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The folders among the places and all folders below them, each once. */
  async #listFoldersBelow(places: readonly Place[]): Promise<Place[]> {
    const found = new Map<string, Place>();
    let level = places.filter((place) => place.stats.isDirectory());
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > this.#limits.depth) {
        throw buildTooLarge(`folders lie more than ${this.#limits.depth} deep`);
      }
      const fresh = level.filter((place) => !found.has(place.path));
      fresh.forEach((place) => found.set(place.path, place));
      level = (await this.#listChildren(fresh, '*')).filter((place) => place.stats.isDirectory());
    }
    return [...found.values()];
  }

  async #listChildren(places: readonly Place[], part: string): Promise<Place[]> {
    const children: Place[] = [];
    for (const place of places.filter(({ stats }) => stats.isDirectory())) {
      const names = isPattern(part) ? await this.#listNames(place, part) : [part];
      const found = await Promise.all(names.map((name) => this.#enter(place, name)));
      children.push(...found.filter((child) => child !== null));
    }
    return children;
  }

  async #listNames(place: Place, pattern: string): Promise<string[]> {
    requireNotCancelled(this.#signal);
    const names = await readdir(place.path).catch((cause: unknown) => {
      throw buildUnreadable(place.name, cause);
    });
    this.#entries += names.length;
    if (this.#entries > this.#limits.entries) {
      throw buildTooLarge(`it makes the plugin look through more than ${this.#limits.entries} names`);
    }
    return names.filter((name) => matchesName(pattern, name));
  }

  /** Null where there is nothing of that name, or a link to nothing. */
  async #enter(parent: Place, name: string): Promise<Place | null> {
    const shown = parent.name === '' ? name : `${parent.name}/${name}`;
    const path = join(parent.path, name);
    try {
      const isLink = (await lstat(path)).isSymbolicLink();
      const real = isLink ? await realpath(path) : path;
      if (!isBelow(this.#folder, real) || isSystemPath(real)) {
        throw new StoreError(
          'not_allowed',
          `${shown} is a link out of the store's folder.`,
          "Remove the link, or put the files below the store's folder."
        );
      }
      return { path: real, name: shown, stats: await stat(real) };
    } catch (error) {
      const code = getErrorCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') {
        return null;
      }
      throw error instanceof StoreError ? error : buildUnreadable(shown, error);
    }
  }

  #add({ path, name, stats }: Place): void {
    this.#files.set(path, { path, name, size: stats.size, modified: stats.mtimeMs, inode: stats.ino });
    if (this.#files.size > this.#limits.files) {
      throw buildTooLarge(`it means more than ${this.#limits.files} files`);
    }
  }
}

function isPattern(part: string): boolean {
  return /[*?]/.test(part);
}

function buildTooLarge(why: string): StoreError {
  return new StoreError('too_large', `The source can't be read: ${why}.`, 'Name a smaller folder or a narrower glob.');
}

function buildUnreadable(name: string, cause: unknown): StoreError {
  return new StoreError(
    'unreadable',
    `${name === '' ? "The store's folder" : name} can't be read (${getErrorCode(cause) ?? 'unknown cause'}).`,
    "Let Grafana's user read it.",
    { cause }
  );
}
