/** Targets and predictions of the rows that have both, and how many have not. */
export interface RegressionPairs {
  targets: Float64Array;
  predictions: Float64Array;
  /** Rows without a finite target or prediction; counted, never guessed. */
  unlabelled: number;
}
