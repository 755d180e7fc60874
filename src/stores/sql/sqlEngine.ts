import type { CancelSignal } from '../cancelSignal';
import type { DocumentReader } from '../documentReader';
import type { LogSource } from '../predictionLogStore';
import type { SqlDialect } from './sqlDialect';
import type { SqlRelation } from './sqlRelation';
import type { SqlValue } from './sqlFragment';

/** Port to whatever runs SQL: an embedded engine, a server, another data source. Rejects with StoreErrors. */
export interface SqlEngine {
  /** Name and version. */
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Absent where the engine reads no files. */
  readonly documents?: DocumentReader;
  getRelation(log: LogSource, signal?: CancelSignal): Promise<SqlRelation>;
  /** Runs one statement that reads `relation`. */
  runSql(statement: SqlStatement, relation: SqlRelation, signal?: CancelSignal): Promise<SqlResult>;
  close(): Promise<void>;
}

export interface SqlStatement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export interface SqlResult {
  readonly rows: number;
  readonly columns: readonly SqlResultColumn[];
}

/** NULL is NaN in a number column, null in a text column. */
export type SqlResultColumn =
  | { readonly type: 'number'; readonly values: Float64Array }
  | { readonly type: 'text'; readonly values: ReadonlyArray<string | null> };
