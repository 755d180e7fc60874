/** One series of another data source's answer over a stretch of time. */
export interface PieceSeries {
  /** What makes it the same series in every answer: frame, field and labels. */
  key: string;
  frameName: string | undefined;
  /** As the data source describes it; its style and unit are passed on as they came. */
  field: { name: string; labels?: Record<string, string>; config: object };
  /** Milliseconds, ascending. */
  times: Float64Array;
  /** NaN where there is no value. */
  values: Float64Array;
}

/** An answer over a stretch of time. */
export interface Piece {
  series: PieceSeries[];
  /** Frames came, but none with a series. */
  hasOtherFrames: boolean;
}
