/**
 * Sums over the rows that have a prediction p and a target y, both finite; e = p − y, r = e less its mean, d = y less its mean.
 * All that metrics of a regression and their intervals need, but for quantiles.
 */
export interface ErrorSums {
  rows: number;
  errors: number;
  absolute: number;
  squared: number;
  fourth: number;
  /** Σ r², Σ r⁴. */
  centred: number;
  centredFourth: number;
  /** Σ d², Σ d⁴. */
  spread: number;
  spreadFourth: number;
  /** Σ e² d², Σ r² d². */
  squaredBySpread: number;
  centredBySpread: number;
  /** Rows whose target is 0. */
  zeros: number;
  /** Σ |e| / |y| over the others, and of its square. */
  relative: number;
  relativeSquared: number;
  /** Σ 2|e| / (|y| + |p|), a 0/0 counting 0, and of its square. */
  symmetric: number;
  symmetricSquared: number;
  /** Rows where p or y is −1 or less. */
  belowLog: number;
  /** Σ (ln(1 + p) − ln(1 + y))² over the others, and of its square. */
  logSquared: number;
  logFourth: number;
}
