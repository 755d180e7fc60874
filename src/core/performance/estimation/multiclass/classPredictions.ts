/** Predicted classes and probabilities of a problem with several classes, row by row, without labels. */
export interface ClassPredictions {
  classes: number;
  /** Class index of each row; a missing or unknown one leaves the row out. */
  predicted: ArrayLike<number | null>;
  /** Row by row, rows × classes. A probability that isn't finite leaves the row out. */
  probabilities: Float64Array;
}
