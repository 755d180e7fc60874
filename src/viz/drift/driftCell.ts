import type { CellVerdict } from '../strip/cellVerdict';
import type { DriftRow } from './driftGrid';

/** Everything that is known of one cell. Numbers that the data don't tell are NaN. */
export interface DriftCell extends DriftRow {
  cell: number;
  start: number;
  end: number;
  complete: boolean;
  verdict: CellVerdict;
  ratio: number;
  score: number;
  correctedScore: number;
  lower: number;
  upper: number;
  threshold: number;
  /** Both limits, of methods whose score may lie too low as well. */
  lowerLimit: number;
  upperLimit: number;
  noiseLimit: number;
  pValue: number;
  pAdjusted: number;
  rowsNeeded: number;
  referenceRows: number;
  currentRows: number;
  /** The version whose data it is compared with; empty where the data don't tell, or they are no version's. */
  referenceVersion: string;
  /** That of the row's window before, where it is another one. */
  referenceBefore: string;
}
