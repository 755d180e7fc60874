/** Another reference from a time on. */
export interface HistoryChange {
  time: number;
  /** What changed, in a few words. */
  label: string;
}

/** A value over windows with what it is compared to, each as long as `times`. Null where there is none. */
export interface HistorySeries {
  times: number[];
  values: Array<number | null>;
  /** Of two limits the upper one. */
  thresholds: Array<number | null>;
  lowerThresholds: Array<number | null>;
  noiseLimits: Array<number | null>;
  lower: Array<number | null>;
  upper: Array<number | null>;
}
