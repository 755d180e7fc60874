import { sep } from 'node:path';
import type { ExportQuery, ExportReader } from '../../../registries/neptune-export/exportReader';
import type { CancelSignal } from '../../../stores/cancelSignal';
import type { SqlResult } from '../../../stores/sql/sqlEngine';
import type { DuckDbDatabase } from './duckDbDatabase';
import type { DuckDbOptions } from './duckDbOptions';
import { escapeGlob } from './escapeGlob';
import { FileWalk } from './fileWalk';
import type { WalkLimits } from './fileWalk';
import { requireUnmoved } from './requireUnmoved';
import { resolveStoreFolder } from './resolveStoreFolder';
import { toRegistryError } from './toRegistryError';

/** Every run has a file of its own, so an export has many more files than a log. */
const walkLimits: WalkLimits = { files: 200_000, entries: 1_000_000, depth: 8 };

/** Reads an export below one folder, by the rules for stores: a folder that the operator opened, and no link out of it. */
export class DuckDbExportReader implements ExportReader {
  readonly #path: string;
  readonly #roots: Pick<DuckDbOptions, 'demoFolder' | 'dataRoots'>;
  readonly #database: DuckDbDatabase;

  constructor(path: string, roots: Pick<DuckDbOptions, 'demoFolder' | 'dataRoots'>, database: DuckDbDatabase) {
    this.#path = path;
    this.#roots = roots;
    this.#database = database;
  }

  listFiles(signal?: CancelSignal): Promise<string[]> {
    return this.#read(async (folder) => {
      const files = await new FileWalk(folder, walkLimits, signal).find(['**', '*_part_*.parquet'], () => true);
      return files.filter(({ size }) => size > 0).map(({ name }) => name);
    });
  }

  readRows(query: ExportQuery, signal?: CancelSignal): Promise<Array<Array<string | number | null>>> {
    return this.#read(async (folder) => {
      const walks = query.files.map((file) =>
        new FileWalk(folder, walkLimits, signal).find(file.split('/'), () => true)
      );
      const files = (await Promise.all(walks)).flat();
      const paths = { type: 'texts', value: files.map(({ path }) => escapeGlob(path)) } as const;
      const values = [paths, ...query.values.map((value) => ({ type: 'text', value }) as const)];
      const result = await this.#database.run({ text: query.text, values }, signal);
      await requireUnmoved(files);
      return getRows(result);
    });
  }

  async #read<Answer>(read: (folder: string) => Promise<Answer>): Promise<Answer> {
    const place = { folder: this.#path };
    try {
      place.folder = await resolveStoreFolder(this.#path, this.#roots);
      return await read(place.folder);
    } catch (error) {
      throw toRegistryError(error, place.folder + sep);
    }
  }
}

function getRows({ rows, columns }: SqlResult): Array<Array<string | number | null>> {
  return Array.from({ length: rows }, (_, row) =>
    columns.map((column) => {
      const value = column.values[row] ?? null;
      return typeof value === 'number' && Number.isNaN(value) ? null : value;
    })
  );
}
