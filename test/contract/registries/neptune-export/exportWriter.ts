import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { DuckDBInstance as Engine } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One value that the exporter writes. `value`, `step` and `time` are SQL. */
export interface AttributeRow {
  path: string;
  type: string;
  value: string;
  step?: string;
  time?: string;
}

export interface ExportedEntity {
  project: string;
  id: string;
  /** Runs lie in the project's folder itself. */
  scope?: 'models' | 'model_versions';
  /** Rows part by part. Without the first, the export of this entity isn't finished. */
  parts: ReadonlyArray<readonly AttributeRow[] | null>;
}

/** The columns of every file of the exporter, in its order. */
const columns = {
  project_id: 'VARCHAR',
  run_id: 'VARCHAR',
  attribute_path: 'VARCHAR',
  attribute_type: 'VARCHAR',
  step: 'DECIMAL(18, 6)',
  timestamp: 'TIMESTAMPTZ',
  int_value: 'BIGINT',
  float_value: 'DOUBLE',
  string_value: 'VARCHAR',
  bool_value: 'BOOLEAN',
  datetime_value: 'TIMESTAMPTZ',
  string_set_value: 'VARCHAR[]',
  file_value: 'STRUCT("path" VARCHAR)',
  histogram_value: 'STRUCT("type" VARCHAR, edges DOUBLE[], "values" DOUBLE[])',
};

const seriesColumns = new Map([
  ['float_series', 'float_value'],
  ['string_series', 'string_value'],
  ['histogram_series', 'histogram_value'],
  ['file_series', 'file_value'],
  ['artifact', 'file_value'],
]);

/** Writes files as Neptune's exporter lays them out. */
export class ExportWriter {
  readonly #folder: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#folder = folder;
    this.#instance = instance;
    this.#connection = connection;
  }

  static async open(folder: string): Promise<ExportWriter> {
    const instance = await Engine.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return new ExportWriter(folder, instance, connection);
  }

  async write({ project, id, scope, parts }: ExportedEntity): Promise<void> {
    const folder = join(this.#folder, sanitise(project), scope ?? '');
    for (const [index, rows] of parts.entries()) {
      const path = join(folder, `${sanitise(id)}_part_${index}.parquet`);
      await mkdir(dirname(path), { recursive: true });
      if (rows) {
        const selects = rows.map((row) => buildSelect(project, id, row)).join(' UNION ALL ');
        await this.#connection.run(`COPY (${selects}) TO '${path}' (FORMAT parquet, COMPRESSION snappy)`);
      }
    }
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

/** What a file name can't hold becomes an underscore, and a digest keeps names apart. */
function sanitise(text: string): string {
  const digest = createHash('blake2b512').update(text).digest('hex').slice(0, 16);
  return `${text.replace(/[^\p{L}\p{N}_-]/gu, '_')}-${digest}`;
}

function buildSelect(project: string, id: string, { path, type, value, step, time }: AttributeRow): string {
  const given: Partial<Record<string, string>> = {
    project_id: quote(project),
    run_id: quote(id),
    attribute_path: quote(path),
    attribute_type: quote(type),
    step,
    timestamp: time,
    [seriesColumns.get(type) ?? `${type}_value`]: value,
  };
  const selected = Object.entries(columns).map(
    ([name, columnType]) => `CAST(${given[name] ?? 'NULL'} AS ${columnType}) AS ${name}`
  );
  return `SELECT ${selected.join(', ')}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
