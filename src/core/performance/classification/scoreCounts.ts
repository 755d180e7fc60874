/** Distinct scores of a binary problem with the rows of either class: the sufficient statistic of ROC, precision-recall and calibration. */
export interface ScoreCounts {
  /** Rising, distinct. */
  scores: Float64Array;
  /** Rows with that score that are positive; expected counts of an estimate need not be whole. */
  positives: Float64Array;
  negatives: Float64Array;
  /** Rows without a score or a label; counted, never guessed. */
  unlabelled: number;
}
