import type { LooseCells } from '../strip/buildStripCells';
import type { DriftRow, DriftSource } from './driftGrid';

/** Cells of one source, with rows numbered inside it. */
export interface LooseDriftCells extends Omit<LooseCells, 'source' | 'sourceRow'> {
  source: DriftSource;
  rows: DriftRow[];
}
