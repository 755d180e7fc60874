import type { CancelSignal } from '../cancelSignal';
import type { LogColumn, LogDescription, LogSpan, TimeEncoding } from '../predictionLogStore';
import { StoreError } from '../storeError';
import { buildSpan } from './buildSpan';
import { buildTimeSample } from './buildTimeSample';
import { findColumn } from './findColumn';
import { inferTimeEncoding } from './inferTimeEncoding';
import type { LogTime } from './logTime';
import { readResult } from './readResult';
import { renderSql } from './renderSql';
import type { SqlEngine } from './sqlEngine';
import type { SqlColumn, SqlRelation } from './sqlRelation';

type Encodings = ReadonlyMap<string, TimeEncoding>;

/** Finds out what a log holds. What it learnt of a relation is kept as long as the engine keeps the relation. */
export class LogInspector {
  readonly #engine: SqlEngine;
  readonly #encodings = new WeakMap<SqlRelation, Encodings>();
  readonly #descriptions = new WeakMap<SqlRelation, Map<string | undefined, LogDescription>>();

  constructor(engine: SqlEngine) {
    this.#engine = engine;
  }

  /** Without a timestamp any description of the log will do: one that is known, span and all, or one without a span. */
  async describe(relation: SqlRelation, timestamp?: string, signal?: CancelSignal): Promise<LogDescription> {
    const known = this.#descriptions.get(relation) ?? new Map<string | undefined, LogDescription>();
    const found = known.get(timestamp) ?? (timestamp === undefined ? [...known.values()][0] : undefined);
    const description = found ?? (await this.#describe(relation, timestamp, signal));
    this.#descriptions.set(relation, known.set(timestamp, description));
    return description;
  }

  /** The timestamp column and how to read it, or a StoreError that says why it can't be read. */
  async getTime(relation: SqlRelation, timestamp: string, signal?: CancelSignal): Promise<LogTime> {
    const column = findColumn(relation, timestamp);
    const encoding = column.time ?? (await this.#getEncodings(relation, signal)).get(timestamp);
    if (!encoding) {
      throw new StoreError(
        'wrong_type',
        `The column ${timestamp} of ${relation.source} (${column.engineType}) can't be read as a time.`,
        'Map a timestamp or date column, ISO 8601 text, or epoch seconds, milliseconds, microseconds or nanoseconds between the years 2000 and 2100.'
      );
    }
    return { column, encoding };
  }

  async #describe(relation: SqlRelation, timestamp?: string, signal?: CancelSignal): Promise<LogDescription> {
    const encodings = await this.#getEncodings(relation, signal);
    const time = timestamp === undefined ? null : await this.getTime(relation, timestamp, signal);
    const statement = renderSql(buildSpan(time, relation, this.#engine.dialect), this.#engine.dialect);
    const reader = readResult(await this.#engine.runSql(statement, relation, signal));
    const rows = reader.getNumbers(0)[0] ?? 0;
    const description = {
      files: relation.files,
      rows,
      columns: relation.columns.map((column) => describeColumn(column, encodings)),
    };
    if (!time) {
      return description;
    }
    const [dated, first, last] = [1, 2, 3].map((column) => reader.getNumbers(column)[0] ?? Number.NaN);
    return { ...description, span: buildLogSpan(rows, dated ?? 0, first, last, time.encoding) };
  }

  async #getEncodings(relation: SqlRelation, signal?: CancelSignal): Promise<Encodings> {
    const known = this.#encodings.get(relation);
    if (known) {
      return known;
    }
    const found = await this.#sampleEncodings(relation, signal);
    this.#encodings.set(relation, found);
    return found;
  }

  async #sampleEncodings(relation: SqlRelation, signal?: CancelSignal): Promise<Encodings> {
    const candidates = relation.columns.filter((column) => column.type === 'text' || column.type === 'number');
    const found = new Map<string, TimeEncoding>();
    if (candidates.length === 0) {
      return found;
    }
    const { dialect } = this.#engine;
    const statement = renderSql(buildTimeSample(candidates, relation, dialect), dialect);
    const reader = readResult(await this.#engine.runSql(statement, relation, signal));
    candidates.forEach((column, index) => {
      const [present, low, high] = [0, 1, 2].map((fact) => reader.getNumbers(3 * index + fact)[0] ?? Number.NaN);
      const sample = { present: present ?? 0, low: low ?? Number.NaN, high: high ?? Number.NaN };
      const encoding = inferTimeEncoding(column, sample);
      if (encoding) {
        found.set(column.name, encoding);
      }
    });
    return found;
  }
}

function describeColumn(column: SqlColumn, encodings: Encodings): LogColumn {
  const { name, type, engineType } = column;
  const time = column.time ?? encodings.get(name);
  return time ? { name, type, engineType, time } : { name, type, engineType };
}

function buildLogSpan(
  rows: number,
  dated: number,
  first = Number.NaN,
  last = Number.NaN,
  encoding: TimeEncoding
): LogSpan {
  const orNull = (ms: number): number | null => (Number.isNaN(ms) ? null : ms);
  return { first: orNull(first), last: orNull(last), undated: rows - dated, encoding };
}
