import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { sep } from 'node:path';
import type { CancelSignal } from '../../../stores/cancelSignal';
import type { SqlResult, SqlStatement } from '../../../stores/sql/sqlEngine';
import { bindValues } from './bindValues';
import { buildDuckDbError } from './buildDuckDbError';
import type { DuckDbModule } from './duckDbModule';
import type { DuckDbOptions } from './duckDbOptions';
import { readDuckDbResult } from './readDuckDbResult';
import { resolveRoots } from './resolveRoots';
import { stopOnDemand } from './stopOnDemand';
import { Turns } from './turns';

/** More statements at once would only take memory from each other, and Node's four file system threads from everybody. */
const mostConnections = 2;

/** Without statements for that long, in ms, the database is closed and its memory given back; opening it again takes some 30 ms. */
const keptOpenFor = 30_000;

interface OpenDatabase {
  readonly module: DuckDbModule;
  readonly instance: DuckDBInstance;
  readonly idle: DuckDBConnection[];
}

/**
 * The one embedded DuckDB of the process, in memory, open while there is work. It reads files below the demo folder and the
 * operator's data roots and nothing else, loads no extension, spills nothing to disk, and its settings are locked.
 */
export class DuckDbDatabase {
  readonly #options: DuckDbOptions;
  readonly #turns = new Turns(mostConnections);
  #open: Promise<OpenDatabase> | null = null;
  #version = '';
  #running = 0;
  #closing: NodeJS.Timeout | undefined;

  constructor(options: DuckDbOptions) {
    this.#options = options;
  }

  /** With the version once a statement has run. */
  get name(): string {
    return `DuckDB ${this.#version}`.trim();
  }

  run(statement: SqlStatement, signal?: CancelSignal): Promise<SqlResult> {
    return this.#turns.take(async () => {
      clearTimeout(this.#closing);
      this.#running += 1;
      try {
        return await this.#runOnConnection(statement, signal);
      } finally {
        this.#running -= 1;
        this.#closeWhenIdle();
      }
    }, signal);
  }

  /** A statement that comes later opens the database again. */
  async close(): Promise<void> {
    clearTimeout(this.#closing);
    const opened = this.#open;
    this.#open = null;
    const database = await opened;
    database?.idle.splice(0).forEach((connection) => connection.closeSync());
    database?.instance.closeSync();
  }

  async #runOnConnection(statement: SqlStatement, signal?: CancelSignal): Promise<SqlResult> {
    const database = await this.#getDatabase();
    const connection = database.idle.pop() ?? (await database.instance.connect());
    try {
      return await this.#execute(database.module, connection, statement, signal);
    } catch (error) {
      this.#forgetIfBroken(error);
      throw buildDuckDbError(error);
    } finally {
      database.idle.push(connection);
    }
  }

  #closeWhenIdle(): void {
    if (this.#running === 0) {
      clearTimeout(this.#closing);
      this.#closing = setTimeout(() => void this.close(), keptOpenFor).unref();
    }
  }

  async #execute(
    module: DuckDbModule,
    connection: DuckDBConnection,
    statement: SqlStatement,
    signal?: CancelSignal
  ): Promise<SqlResult> {
    const prepared = await connection.prepare(statement.text);
    try {
      bindValues(prepared, statement.values, module);
      const interrupt = (): void => connection.interrupt();
      const result = await stopOnDemand(() => prepared.run(), interrupt, this.#options.timeout, signal);
      return await readDuckDbResult(result, module);
    } finally {
      prepared.destroySync();
    }
  }

  #getDatabase(): Promise<OpenDatabase> {
    this.#open ??= this.#openDatabase().catch((error: unknown) => {
      this.#open = null;
      throw buildDuckDbError(error);
    });
    return this.#open;
  }

  async #openDatabase(): Promise<OpenDatabase> {
    const module = await import('@duckdb/node-api');
    const { memoryLimit, threads, dataRoots, demoFolder } = this.#options;
    const instance = await module.DuckDBInstance.create(':memory:', {
      memory_limit: memoryLimit,
      threads: String(threads),
      temp_directory: '',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      allow_persistent_secrets: 'false',
      enable_external_file_cache: 'false',
      // Gives freed memory back to the system.
      allocator_background_threads: 'true',
    });
    const folders = await resolveRoots([demoFolder, ...dataRoots]);
    const connection = await instance.connect();
    await connection.run("SET GLOBAL TimeZone = 'UTC'");
    await connection.run(`SET GLOBAL allowed_directories = [${folders.map(quoteFolder).join(', ')}]`);
    await connection.run('SET GLOBAL enable_external_access = false');
    await connection.run('SET GLOBAL lock_configuration = true');
    this.#version = module.version().replace(/^v/, '');
    return { module, instance, idle: [connection] };
  }

  /** DuckDB refuses everything after a fatal error; the next statement gets a new database. */
  #forgetIfBroken(error: unknown): void {
    if (error instanceof Error && /^FATAL Error|database has been invalidated/.test(error.message)) {
      this.#open = null;
    }
  }
}

function quoteFolder(folder: string): string {
  const closed = folder.endsWith(sep) ? folder : folder + sep;
  return `'${closed.replaceAll("'", "''")}'`;
}
