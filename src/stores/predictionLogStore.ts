import type { Filter } from '../schema/query/filter';
import type { CaptureColumns } from '../schema/settings/captureColumns';
import type { LogFormat } from '../schema/settings/modelSettings';
import type { CancelSignal } from './cancelSignal';
import type { DocumentReader } from './documentReader';
import type { CountOutcomesRequest, OutcomeCounts } from './outcomeCounts';
import type { RowSample, SampleRowsRequest } from './rowSample';

/**
 * Port to wherever prediction logs lie. A store answers with counts; rows stay where they are.
 * Every method rejects with a StoreError that names the thing and the remedy; an aborted signal ends it as `cancelled`.
 * Answers hold only slices that have rows, in the order of window, then segment.
 */
export interface PredictionLogStore {
  /** Name of the engine, for recipes; with its version once a request was answered. */
  readonly engine: string;
  /** Absent where the store holds no files. */
  readonly documents?: DocumentReader;
  describeLog(request: DescribeLogRequest, signal?: CancelSignal): Promise<LogDescription>;
  countRows(request: CountRowsRequest, signal?: CancelSignal): Promise<RowCount[]>;
  /**
   * Counts of several columns from one scan of the log: the answer has one entry for each of `columns`, in their order.
   * Asking for all columns of a model at once is several times cheaper than a call for each.
   */
  countColumns(request: CountColumnsRequest, signal?: CancelSignal): Promise<ColumnCounts[]>;
  /** Predictions beside what came true: counts and sums that metrics are read off. */
  countOutcomes(request: CountOutcomesRequest, signal?: CancelSignal): Promise<OutcomeCounts>;
  /** Rows of each slice that pass one more filter, which doesn't change how the rows are sliced. */
  countMatches(request: CountMatchesRequest, signal?: CancelSignal): Promise<MatchCount[]>;
  /** One number a measure and slice, from one scan of the log. */
  measureColumns(request: MeasureColumnsRequest, signal?: CancelSignal): Promise<SliceMeasures[]>;
  /** Rows of some columns, at most so many a slice. */
  sampleRows(request: SampleRowsRequest, signal?: CancelSignal): Promise<RowSample[]>;
  /** Distinct values of a column in falling order of count, missing left out. */
  listValues(request: ListValuesRequest, signal?: CancelSignal): Promise<NamedCount[]>;
  close(): Promise<void>;
}

export interface LogSource {
  source: string;
  format: LogFormat;
  /** What the fields of captured payloads are called, where the format has no names. */
  capture?: CaptureColumns;
}

export interface DescribeLogRequest {
  log: LogSource;
  /** The column whose span is wanted. */
  timestamp?: string;
}

export interface LogDescription {
  files: number;
  rows: number;
  columns: LogColumn[];
  /** Present where a timestamp column was named. */
  span?: LogSpan;
}

export interface LogSpan {
  /** Epoch ms, as the log has it (before any shift); null where no row has a time. */
  first: number | null;
  last: number | null;
  /** Rows whose timestamp is missing or can't be read. They belong to no window. */
  undated: number;
  encoding: TimeEncoding;
}

export interface LogColumn {
  name: string;
  /** `other`: a type that can't be compared, such as a list. */
  type: 'number' | 'text' | 'boolean' | 'time' | 'other';
  /** The engine's own name of the type. */
  engineType: string;
  /** How the column can be read as a time, inferred from its type or a sample of its values. Absent: it can't. */
  time?: TimeEncoding;
}

/** Times without a zone are UTC. */
export type TimeEncoding =
  'timestamp' | 'timestamp_tz' | 'date' | 'iso_text' | 'epoch_s' | 'epoch_ms' | 'epoch_us' | 'epoch_ns';

/** Rows of a log: those in [from, to) by `timestamp` that pass every filter. Times are the log's own, before any shift. */
export interface RowSelection {
  log: LogSource;
  timestamp: string;
  from: number | null;
  to: number | null;
  filters: SelectionFilter[];
}

/**
 * A filter on a physical column. A number or boolean column is compared by value where the filter's value is one, else as text;
 * `=~` and `!~` match the whole text, case-sensitive. A missing value counts as an empty text, and is neither above nor below anything.
 */
export type SelectionFilter = Filter;

/**
 * How a selection is cut: by windows in time (each row belongs to every window that holds it) or, with `rowBlocks`,
 * by blocks of rows; then by the values of a column. Without windows and blocks the selection is window 0.
 */
export interface Slicing {
  windows: readonly TimeWindow[];
  rowBlocks?: RowBlocks;
  segment?: string;
}

/** Epoch ms, [start, end). */
export interface TimeWindow {
  start: number;
  end: number;
}

/**
 * Blocks of `size` rows ordered by timestamp then id (without `id`, rows of one instant may swap blocks). Block 0 starts with the first row at or after `origin`, so a block is the same
 * rows whatever the selection's range: `to` may leave the last block short, `from` only leaves out blocks that end before it.
 */
export interface RowBlocks {
  size: number;
  origin: number;
  id?: string;
}

export interface SliceKey {
  /** Index into the windows as given, or the number of the block. */
  window: number;
  /** Empty without a segment column, and for rows whose segment is missing. */
  segment: string;
}

export interface RowCount extends SliceKey {
  rows: number;
  /** Epoch ms of the slice's first and last row. */
  first: number;
  last: number;
}

export interface CountRowsRequest {
  selection: RowSelection;
  slicing: Slicing;
}

export interface CountColumnsRequest extends CountRowsRequest {
  columns: readonly ColumnRequest[];
}

/** What to count of a column. The same column may be asked for in several ways. */
export type ColumnRequest =
  | {
      kind: 'bins';
      column: string;
      /** Rising inner edges; a value belongs to the first bin whose edge is >= it, infinite values to the outer bins. */
      edges: Float64Array;
    }
  /** Each distinct value as text. */
  | { kind: 'categories'; column: string }
  /** Each distinct number, for exact statistics. */
  | { kind: 'values'; column: string };

export type ColumnCounts =
  | { kind: 'bins'; column: string; slices: BinCount[] }
  | { kind: 'categories'; column: string; slices: CategoryCounts[] }
  | { kind: 'values'; column: string; slices: ValueCounts[] };

export interface BinCount extends SliceKey {
  /** One more than edges. */
  counts: Float64Array;
  /** NULL and NaN. */
  missing: number;
}

export interface CategoryCounts extends SliceKey {
  /** In rising order of their code points. */
  categories: string[];
  counts: Float64Array;
  missing: number;
}

export interface ValueCounts extends SliceKey {
  /** Finite values, rising. */
  values: Float64Array;
  counts: Float64Array;
  /** NULL and NaN. */
  missing: number;
  /** Values that are infinite; counted, never compared. */
  infinite: number;
}

export interface CountMatchesRequest extends CountRowsRequest {
  match: SelectionFilter;
}

export interface MatchCount extends SliceKey {
  /** Those that pass; 0 where none does. */
  rows: number;
}

export interface MeasureColumnsRequest extends CountRowsRequest {
  measures: readonly ColumnMeasure[];
}

/** What to measure of a column. NULL and NaN are missing; only `filled` and `distinct` take columns that don't hold numbers. */
export type ColumnMeasure =
  /** Rows that hold a value, or how many values they hold. */
  | { kind: 'filled' | 'distinct'; column: string }
  /** Rows whose text can't be read as a number. */
  | { kind: 'not_numbers'; column: string }
  /** Of finite values; null without one. The deviation is the population's, of values up to 1e150. */
  | { kind: 'mean' | 'mean_magnitude' | 'deviation' | 'minimum' | 'maximum'; column: string }
  /** Interpolated between neighbours; `share` is 0 to 1. */
  | { kind: 'quantile'; column: string; share: number };

export interface SliceMeasures extends SliceKey {
  rows: number;
  /** In the order of the measures. */
  values: Array<number | null>;
}

export interface ListValuesRequest {
  selection: RowSelection;
  column: string;
  limit: number;
}

export interface NamedCount {
  name: string;
  rows: number;
}
