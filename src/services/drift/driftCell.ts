import type { JudgedScore } from '../../core/drift/driftTypes';

/** What a verdict is about: a column, or all together. */
export interface DriftSubject {
  name: string;
  kind: JudgedScore['kind'];
}

/** The verdict on one column in one window and segment. */
export interface DriftCell {
  /** Place of the window in its plan. */
  place: number;
  segment: string;
  column: DriftSubject;
  score: JudgedScore;
}
