/** Counts of a text or boolean column by value. Merges by addition. */
export interface CategoryCounts {
  /** Distinct names, in any order. */
  categories: readonly string[];
  /** Rows of each name; same length. */
  counts: Float64Array;
  /** Rows that hold null. */
  missing: number;
}
