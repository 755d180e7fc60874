import type { SelectionFilter } from '../../stores/predictionLogStore';

/** What has to be read of a log for a health metric. */
export type HealthSource =
  | { kind: 'volume' }
  /** Rows that pass `isError` have failed. */
  | { kind: 'error_rate'; isError: SelectionFilter }
  /** The column's numbers times `milliseconds` are milliseconds. */
  | { kind: 'latency'; column: string; milliseconds: number; share: number }
  | { kind: 'freshness' };
