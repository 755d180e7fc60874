import type { Field } from '@grafana/data';

/** One series of an inner query's answer over a stretch of time. */
export interface PieceSeries {
  /** What makes it the same series in every answer: frame, field and labels. */
  key: string;
  frameName: string | undefined;
  field: Pick<Field, 'name' | 'labels' | 'config'>;
  /** Milliseconds, ascending. */
  times: Float64Array;
  /** NaN where there is no value. */
  values: Float64Array;
}

/** An inner query's answer over a stretch of time. */
export interface Piece {
  series: PieceSeries[];
  /** Frames came, but none with a series. */
  hasOtherFrames: boolean;
}
