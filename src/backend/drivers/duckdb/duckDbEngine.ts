import { LRUCache } from 'lru-cache';
import { sep } from 'node:path';
import type { CaptureColumns } from '../../../schema/settings/captureColumns';
import type { CancelSignal } from '../../../stores/cancelSignal';
import type { LogSource } from '../../../stores/predictionLogStore';
import { duckdbDialect } from '../../../stores/sql/duckdbDialect';
import { readResult } from '../../../stores/sql/readResult';
import { renderSql } from '../../../stores/sql/renderSql';
import { sql } from '../../../stores/sql/sql';
import type { SqlEngine, SqlResult, SqlStatement } from '../../../stores/sql/sqlEngine';
import type { SqlColumn, SqlRelation } from '../../../stores/sql/sqlRelation';
import { StoreError } from '../../../stores/storeError';
import { buildCsvCheck } from './buildCsvCheck';
import { buildFileTable } from './buildFileTable';
import { describeCapture } from './capture/describeCapture';
import { DocumentFiles } from './documentFiles';
import type { DuckDbDatabase } from './duckDbDatabase';
import type { DuckDbOptions } from './duckDbOptions';
import type { WalkLimits } from './fileWalk';
import { escapeGlob } from './escapeGlob';
import { findLogFiles } from './findLogFiles';
import type { LogFiles } from './findLogFiles';
import { getEngineColumn } from './getEngineColumn';
import { getFingerprint } from './getFingerprint';
import { requireUnmoved } from './requireUnmoved';
import { resolveStoreFolder } from './resolveStoreFolder';

const mostRelations = 100;
const mostFilesChecked = 100;
const walkLimits: WalkLimits = { files: 10_000, entries: 200_000, depth: 32 };

/** The files that a statement reads, and the store's folder above them. */
interface Reading {
  readonly folder: string;
  readonly logFiles: LogFiles;
  readonly log: LogSource;
}

const noCapture: CaptureColumns = { inputs: [], outputs: [] };

/** Runs SQL over the files below one store's folder. */
export class DuckDbEngine implements SqlEngine {
  readonly dialect = duckdbDialect;
  readonly documents: DocumentFiles;
  readonly #path: string;
  readonly #roots: Pick<DuckDbOptions, 'demoFolder' | 'dataRoots'>;
  readonly #database: DuckDbDatabase;
  readonly #relations = new LRUCache<string, SqlRelation>({ max: mostRelations });
  readonly #readings = new WeakMap<SqlRelation, Reading>();

  constructor(path: string, roots: Pick<DuckDbOptions, 'demoFolder' | 'dataRoots'>, database: DuckDbDatabase) {
    this.#path = path;
    this.documents = new DocumentFiles(path, roots);
    this.#roots = roots;
    this.#database = database;
  }

  get name(): string {
    return this.#database.name;
  }

  /** Looks at the folder anew each time, so that new files count at once; columns are kept while the files stay the same. */
  async getRelation(log: LogSource, signal?: CancelSignal): Promise<SqlRelation> {
    const folder = await resolveStoreFolder(this.#path, this.#roots);
    const logFiles = await findLogFiles(folder, log, walkLimits, signal);
    const capture = log.capture ?? noCapture;
    const key = JSON.stringify([log.format, capture, getFingerprint(logFiles.files), log.source]);
    const known = this.#relations.get(key);
    if (known) {
      return known;
    }
    const reading = { folder, logFiles, log };
    const columns = await this.#describe(reading, signal);
    const from = await buildFileTable(logFiles, columns, capture);
    const relation = { source: log.source, files: logFiles.files.length, from, columns };
    this.#relations.set(key, relation);
    this.#readings.set(relation, reading);
    return relation;
  }

  async runSql(statement: SqlStatement, relation: SqlRelation, signal?: CancelSignal): Promise<SqlResult> {
    const reading = this.#readings.get(relation);
    if (!reading) {
      throw new StoreError(
        'engine',
        `${relation.source} belongs to another store.`,
        'Report this: it is a fault of the plugin.'
      );
    }
    return this.#read(statement, reading, signal);
  }

  /** The database belongs to all stores of the process: whoever made it closes it. */
  close(): Promise<void> {
    this.#relations.clear();
    return Promise.resolve();
  }

  async #describe(reading: Reading, signal?: CancelSignal): Promise<SqlColumn[]> {
    const { logFiles, log } = reading;
    const { source, capture = noCapture } = log;
    if (logFiles.format === 'sagemaker-capture') {
      const paths = sql.texts(logFiles.files.map(({ path }) => escapeGlob(path)));
      return describeCapture({ paths, source, capture }, (query) =>
        this.#read(renderSql(query, this.dialect), reading, signal)
      );
    }
    const from = await buildFileTable(logFiles, null, capture);
    const statement = renderSql(sql`DESCRIBE SELECT * FROM ${from}`, this.dialect);
    const reader = readResult(await this.#read(statement, reading, signal));
    const types = reader.getTexts(1);
    return reader.getTexts(0).map((name, row) => getEngineColumn(name ?? '', types[row] ?? ''));
  }

  async #read(statement: SqlStatement, reading: Reading, signal?: CancelSignal): Promise<SqlResult> {
    try {
      const result = await this.#database.run(statement, signal);
      await requireUnmoved(reading.logFiles.files);
      return result;
    } catch (error) {
      throw await this.#explain(error, reading, signal);
    }
  }

  /** The same error with files as the user knows them, and with the line where a CSV file stops being one. */
  async #explain(error: unknown, reading: Reading, signal?: CancelSignal): Promise<unknown> {
    if (!(error instanceof StoreError)) {
      return error;
    }
    const { folder, logFiles } = reading;
    const isSniffing = logFiles.format === 'csv' && error.message.includes('sniffing file');
    const cause = isSniffing ? ((await this.#findBadLine(logFiles, signal)) ?? error) : error;
    const message = cause.message.replaceAll(folder + sep, '');
    const needsName = cause.kind === 'unreadable' && !logFiles.files.some(({ name }) => message.includes(name));
    return new StoreError(cause.kind, needsName ? `${getNames(logFiles)}: ${message}` : message, cause.remedy, {
      cause,
    });
  }

  async #findBadLine({ files }: LogFiles, signal?: CancelSignal): Promise<StoreError | null> {
    for (const file of files.slice(0, mostFilesChecked)) {
      try {
        await this.#database.run(renderSql(await buildCsvCheck(file), this.dialect), signal);
      } catch (error) {
        return error instanceof StoreError ? error : null;
      }
    }
    return null;
  }
}

function getNames({ files }: LogFiles): string {
  const names = files.map(({ name }) => name);
  return names.length === 1 ? names.join('') : `One of the ${names.length} files from ${names[0]} to ${names.at(-1)}`;
}
