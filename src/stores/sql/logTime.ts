import type { TimeEncoding } from '../predictionLogStore';
import type { SqlColumn } from './sqlRelation';

/** The timestamp column of a log and how to read it. */
export interface LogTime {
  readonly column: SqlColumn;
  readonly encoding: TimeEncoding;
}
