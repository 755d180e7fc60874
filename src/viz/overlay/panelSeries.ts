import type { DataFrame, Field } from '@grafana/data';

/** One time series of a panel, ready for a detector. */
export interface PanelSeries {
  /** As the panel shows it, and unlike any other in the panel. */
  name: string;
  /** The frame it stands in, as an index of the panel's frames. */
  frameIndex: number;
  frame: DataFrame;
  valueField: Field;
  /** Milliseconds, ascending; a row without a time comes last and counts as one without a value. */
  times: Float64Array;
  /** NaN where there is no value. */
  values: Float64Array;
  /** The frame's row of each entry; undefined when the rows are in order of time. */
  rows: Uint32Array | undefined;
}
