/** Reference and current counts of the same bins, bins without any row dropped. */
export interface BinnedComparison {
  reference: Float64Array;
  current: Float64Array;
  /** Rows of the reference. */
  n: number;
  /** Rows of the window. */
  m: number;
  /** 1/n + 1/m: every noise limit scales with it or its root. */
  h: number;
  /** Shares of the reference and of the window. */
  p: Float64Array;
  q: Float64Array;
  /** Shares smoothed towards the reference: p̃ = (r+½)/(n+k/2), q̃ = (c+5p̃)/(m+5). */
  pSmooth: Float64Array;
  qSmooth: Float64Array;
}
