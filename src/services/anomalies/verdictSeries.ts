/** The verdicts on one series, from whichever side they come. */
export interface VerdictSeries {
  /** What makes it the same series on both sides. */
  key: string;
  /** Milliseconds since 1970. */
  times: ArrayLike<number>;
  /** 1 for an anomaly, 0 for none; null or NaN where nothing is said. */
  verdicts: ArrayLike<number | null>;
}
