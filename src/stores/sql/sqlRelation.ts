import type { LogColumn, TimeEncoding } from '../predictionLogStore';
import type { SqlFragment } from './sqlFragment';

/** A prediction log as the engine reads it. The same object stands for the same content. */
export interface SqlRelation {
  /** The source as the settings name it, for messages. */
  readonly source: string;
  readonly files: number;
  /** A table expression to stand after FROM. */
  readonly from: SqlFragment;
  readonly columns: readonly SqlColumn[];
}

export interface SqlColumn {
  readonly name: string;
  readonly type: LogColumn['type'];
  readonly engineType: string;
  /** Numbers without a fractional part by their type. */
  readonly integer: boolean;
  /** Known where the type alone tells it. */
  readonly time?: TimeEncoding;
}
