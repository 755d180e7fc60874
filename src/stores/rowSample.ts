import type { LabelSource } from './outcomeCounts';
import type { CountRowsRequest, SliceKey } from './predictionLogStore';

/** Rows of some columns, for measures that look at columns together. They stay inside the process. */
export interface SampleRowsRequest extends CountRowsRequest {
  columns: readonly SampledColumn[];
  /** What came true, put behind the columns; missing where it isn't known. */
  label?: { source: LabelSource; kind: SampledValues['kind'] };
  /** Most rows of a slice. Of more rows those with the least hash are taken: the same ones whenever it is asked. */
  mostRows: number;
  /** The column that tells rows apart and is hashed. Where the log lacks it, the sampled values and the time are. */
  id?: string;
}

export interface SampledColumn {
  column: string;
  kind: SampledValues['kind'];
}

export interface RowSample extends SliceKey {
  /** Rows of the slice, sampled or not. */
  rows: number;
  /** In the order of the request, the label last; each with a place for every sampled row. */
  columns: SampledValues[];
}

export type SampledValues =
  /** NaN is missing. */
  | { kind: 'numeric'; values: Float64Array }
  /** Places in `names`; -1 is missing. */
  | { kind: 'categorical'; names: string[]; codes: Int32Array };
