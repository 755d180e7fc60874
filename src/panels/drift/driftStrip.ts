import type { DriftGrid } from '../../viz/drift/driftGrid';
import type { RowName } from '../../viz/drift/getRowNames';
import type { RowSummary } from '../../viz/strip/rowSummary';

/** A drift grid with what the panel shows of each row. */
export interface DriftStrip {
  grid: DriftGrid;
  names: RowName[];
  summaries: RowSummary[];
  /** The group of each row; empty without groups. */
  groups: string[];
  /** Rows in the order they are shown, before the search. */
  order: Int32Array;
}
