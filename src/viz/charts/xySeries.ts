/** One curve of an XY chart, in order of x. Points that aren't there are NaN. */
export interface XySeries {
  name: string;
  color: string;
  shape: 'line' | 'line_and_points' | 'bars' | 'dashed';
  x: readonly number[];
  y: readonly number[];
  /** Bounds of y, each as long as x. */
  band?: { lower: readonly number[]; upper: readonly number[] };
}
