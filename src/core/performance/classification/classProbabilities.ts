/** Labels and probabilities of a problem with several classes, row by row. */
export interface ClassProbabilities {
  classes: number;
  /** Class index of each row. */
  actual: ArrayLike<number>;
  /** Row by row, rows × classes. */
  probabilities: Float64Array;
}
