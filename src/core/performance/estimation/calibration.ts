/** A calibration curve: calibrated probability at rising scores, linear between them, flat outside. */
export interface Calibration {
  scores: Float64Array;
  probabilities: Float64Array;
}
