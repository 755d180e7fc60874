/** What was counted of one window and segment. */
export interface HealthReading {
  rows: number;
  /** Epoch ms of the newest row, in the log's time. */
  last: number;
  /** Rows that have failed. */
  errors: number;
  /** The quantile asked for, in the column's own unit; null without a number. */
  quantile: number | null;
}
