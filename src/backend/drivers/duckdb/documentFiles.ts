import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { CancelSignal } from '../../../stores/cancelSignal';
import type { Document, DocumentInfo, DocumentReader } from '../../../stores/documentReader';
import { StoreError } from '../../../stores/storeError';
import type { DuckDbOptions } from './duckDbOptions';
import { FileWalk } from './fileWalk';
import type { LogFile } from './logFile';
import { parseSource } from './parseSource';
import { requireNotCancelled } from './requireNotCancelled';
import { requireUnmoved } from './requireUnmoved';
import { resolveStoreFolder } from './resolveStoreFolder';

const limits = { files: 10_000, entries: 200_000, depth: 32 };
const mostBytes = 64 * 1024 * 1024;

/** Text files below one store's folder, within the same bounds as logs. */
export class DocumentFiles implements DocumentReader {
  readonly #path: string;
  readonly #roots: Pick<DuckDbOptions, 'demoFolder' | 'dataRoots'>;

  constructor(path: string, roots: Pick<DuckDbOptions, 'demoFolder' | 'dataRoots'>) {
    this.#path = path;
    this.#roots = roots;
  }

  async list(source: string, signal?: CancelSignal): Promise<DocumentInfo[]> {
    return (await this.#find(source, signal)).map(describe);
  }

  async read(source: string, signal?: CancelSignal): Promise<Document[]> {
    const files = await this.#find(source, signal);
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total > mostBytes) {
      throw new StoreError(
        'too_large',
        `The files of ${source} hold ${Math.ceil(total / 1024 / 1024)} MB; ${mostBytes / 1024 / 1024} MB are read at most.`,
        'Name fewer files, such as those of one month.'
      );
    }
    const documents: Document[] = [];
    for (const file of files) {
      requireNotCancelled(signal);
      documents.push({ ...describe(file), text: await readText(file) });
    }
    await requireUnmoved(files);
    return documents;
  }

  async #find(source: string, signal?: CancelSignal): Promise<LogFile[]> {
    const folder = await resolveStoreFolder(this.#path, this.#roots);
    const found = await new FileWalk(folder, limits, signal).find(parseSource(source), (name, foundBy) =>
      foundBy === 'folder' ? name.endsWith('.json') : true
    );
    if (found.length === 0) {
      throw new StoreError(
        'not_found',
        `There is no file for ${source} below the store's folder.`,
        'Correct the source: a JSON file, a folder or a glob. Names are case-sensitive.'
      );
    }
    return found;
  }
}

function describe({ name, size, modified }: LogFile): DocumentInfo {
  return { name, size, modified };
}

async function readText({ path, name }: LogFile): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((cause: unknown) => {
    throw new StoreError('unreadable', `${name} can't be read.`, "Let Grafana's user read it.", { cause });
  });
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}
