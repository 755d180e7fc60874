import type { DeviationRow } from '../../viz/deviation/deviationRow';
import type { RowSummary } from '../../viz/strip/rowSummary';
import type { StripCells } from '../../viz/strip/stripCells';

/** Rows with their cells, and the order in which they are shown. */
export interface DeviationStrip {
  rows: DeviationRow[];
  cells: StripCells;
  summaries: RowSummary[];
  order: Int32Array;
}
