/** Counts of true class (rows) by predicted class (columns). Merges by addition. */
export interface ConfusionMatrix {
  /** Number of classes. */
  classes: number;
  /** Row by row, classes × classes. */
  counts: Float64Array;
  /** Rows without a label or a prediction; counted, never guessed. */
  unlabelled: number;
}
