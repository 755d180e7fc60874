/** What a row's name is followed by, and what rows are sorted by. Cell indexes are -1 where the row has none. */
export interface RowSummary {
  /** The last window that has ended, or the last one at all. */
  latest: number;
  /** The worst of the windows that have ended. */
  worst: number;
  /** How many ended windows are out. */
  out: number;
}
