/** Sorted distinct values of a numeric column with their counts: the sufficient statistic of every sample-based measure. */
export interface ValueCounts {
  /** Finite, rising, distinct. */
  values: Float64Array;
  /** Rows of each value; same length. */
  counts: Float64Array;
  /** Rows that hold null or NaN. */
  missing: number;
  /** Rows that hold a positive or negative infinity; counted, never compared. */
  infinite: number;
}
