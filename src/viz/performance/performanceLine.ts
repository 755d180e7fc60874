import type { DataFrame, Field } from '@grafana/data';

/** `realised`: from labels. `estimated`: from predictions alone. */
export type PerformanceKind = 'realised' | 'estimated';

/** What a line is of. Empty texts where the data don't say. */
export interface PerformanceSubject {
  model: string;
  version: string;
  segment: string;
  metric: string;
  average: string;
  kind: PerformanceKind;
}

/** One metric of one subject over windows, in order of time. Numbers that aren't there are NaN. */
export interface PerformanceLine extends PerformanceSubject {
  points: PerformancePoint[];
  frame: DataFrame;
  /** The column that holds the metric: its unit, decimals, colour and links are the user's. */
  valueField: Field;
}

export interface PerformancePoint {
  start: number;
  /** NaN where the data don't say. */
  end: number;
  value: number;
  lower: number;
  upper: number;
  rows: number;
  labelledRows: number;
  /** Share of the rows whose label is in, 0 to 1. */
  labelMaturity: number;
  isComplete: boolean;
  /** The row of the frame, for its data links. */
  row: number;
}
