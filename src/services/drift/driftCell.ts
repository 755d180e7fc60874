import type { JudgedScore } from '../../core/drift/driftTypes';
import type { ModelColumn } from '../models/modelLog';

/** The verdict on one column in one window and segment. */
export interface DriftCell {
  /** Place of the window in its plan. */
  place: number;
  segment: string;
  column: ModelColumn;
  score: JudgedScore;
}
