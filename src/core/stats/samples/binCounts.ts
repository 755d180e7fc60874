/** Counts of a numeric column in fixed bins. Merges by addition. */
export interface BinCounts {
  /** Rising inner edges. A value belongs to the first bin whose edge is >= it; the last bin has no upper edge. */
  edges: Float64Array;
  /** One more than `edges`. */
  counts: Float64Array;
  /** Rows that hold null or NaN. */
  missing: number;
}
