/** Values at shared times: null is a gap, undefined a time that the series knows nothing of. */
export type AlignedValues = Array<number | null | undefined>;

/** Several series on one time axis. */
export interface AlignedSeries {
  /** Milliseconds, ascending, each once. */
  times: number[];
  /** One list a series, each as long as `times`. */
  values: AlignedValues[];
  /** For each series: its own index of each shared time; -1 where it has none. */
  indexes: Int32Array[];
}
