import type { JudgedScore } from '../../core/drift/driftTypes';
import type { WindowReference } from '../references/reference';

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

/** A verdict with what it was compared with. */
export interface ReferredCell extends DriftCell {
  reference: WindowReference;
}
