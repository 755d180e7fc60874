/** Rows by score and predicted class, without labels: what estimated performance needs. Merges by addition. */
export interface PredictionCounts {
  /** Rising, distinct raw scores. */
  scores: Float64Array;
  predictedPositive: Float64Array;
  predictedNegative: Float64Array;
  /** Rows without a score or a prediction. */
  missing: number;
}
