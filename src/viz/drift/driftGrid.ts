import type { DataFrame, Field } from '@grafana/data';
import type { driftColumns } from '../../schema/frames/driftColumns';
import type { StripCells } from '../strip/stripCells';

export type DriftColumnName = (typeof driftColumns)[number]['name'];

/** Where cells came from: a table with the contract's columns, or one series of ratios. */
export interface DriftSource {
  frame: DataFrame;
  fields: ReadonlyMap<DriftColumnName, Field>;
}

/** One row of the heat strip: a column of a model. Dimensions that the data don't tell are empty. */
export interface DriftRow {
  column: string;
  model: string;
  version: string;
  segment: string;
  kind: string;
  method: string;
}

/** Drift answers of any number of frames as rows and cells. */
export interface DriftGrid {
  rows: DriftRow[];
  cells: StripCells;
  sources: DriftSource[];
}
