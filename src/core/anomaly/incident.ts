/** Outliers that belong together. Every field is an index of the series, both ends included. */
export interface Incident {
  first: number;
  last: number;
  /** The point with the highest score, the earliest of equals. */
  peak: number;
  /** How many outliers it holds. */
  points: number;
}
