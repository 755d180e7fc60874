import type { Filter } from '../schema/query/filter';
import type { LogFormat } from '../schema/settings/modelSettings';

/**
 * Port to wherever prediction logs lie. A store answers with counts; rows stay where they are.
 * Every method rejects with a StoreError that names the thing and the remedy.
 */
export interface PredictionLogStore {
  /** Name and version of the engine, for recipes. */
  readonly engine: string;
  describeLog(log: LogSource): Promise<LogDescription>;
  countRows(request: CountRowsRequest): Promise<RowCount[]>;
  /** Per slice: how many values fall into each bin of `edges`, and how many are missing. */
  countBins(request: CountBinsRequest): Promise<BinCount[]>;
  /** Per slice: count of each distinct text value, missing apart. */
  countCategories(request: CountCategoriesRequest): Promise<CategoryCounts[]>;
  /** Per slice: sorted distinct numeric values with their counts. Read as typed arrays, for exact statistics. */
  countValues(request: CountValuesRequest): Promise<ValueCounts[]>;
  /** Distinct values of a column in falling order of count. */
  listValues(request: ListValuesRequest): Promise<NamedCount[]>;
  close(): Promise<void>;
}

export interface LogSource {
  source: string;
  format: LogFormat;
}

export interface LogDescription {
  files: number;
  rows: number;
  columns: LogColumn[];
}

export interface LogColumn {
  name: string;
  /** `other`: a type that can't be compared, such as a list. */
  type: 'number' | 'text' | 'boolean' | 'time' | 'other';
}

/** Rows of a log: those in [from, to) by `timestamp`, of the given version and filters. Times are the log's own, before any shift. */
export interface RowSelection {
  log: LogSource;
  timestamp: string;
  from: number | null;
  to: number | null;
  filters: SelectionFilter[];
}

/** A filter on a physical column. */
export type SelectionFilter = Filter;

/** How a selection is cut: by windows in time, by blocks of rows, by the values of a column. `slice` numbers the windows in the order given. */
export interface Slicing {
  windows: readonly TimeWindow[];
  rowBlocks?: RowBlocks;
  segment?: string;
}

export interface TimeWindow {
  start: number;
  end: number;
}

/** Blocks of `size` rows ordered by timestamp then id, the first starting at `origin`. */
export interface RowBlocks {
  size: number;
  origin: number;
  id?: string;
}

export interface SliceKey {
  window: number;
  /** Empty without a segment column. */
  segment: string;
}

export interface RowCount extends SliceKey {
  rows: number;
  first: number;
  last: number;
}

export interface CountRowsRequest {
  selection: RowSelection;
  slicing: Slicing;
}

export interface CountBinsRequest extends CountRowsRequest {
  column: string;
  /** Rising inner edges; a value belongs to the first bin whose edge is >= it. */
  edges: Float64Array;
}

export interface BinCount extends SliceKey {
  /** One more than edges. */
  counts: Float64Array;
  missing: number;
}

export interface CountCategoriesRequest extends CountRowsRequest {
  column: string;
}

export interface CategoryCounts extends SliceKey {
  categories: string[];
  counts: Float64Array;
  missing: number;
}

export interface CountValuesRequest extends CountRowsRequest {
  column: string;
}

export interface ValueCounts extends SliceKey {
  /** Finite values, rising. */
  values: Float64Array;
  counts: Float64Array;
  missing: number;
  /** Values that are infinite; counted, never compared. */
  infinite: number;
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
