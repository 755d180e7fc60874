import type { JudgedScore } from '../driftTypes';

/** The verdict on all columns of a window together. */
export interface MultivariateScore extends JudgedScore {
  parts: FeaturePart[];
}

/** A column's part in the score of all columns together. */
export interface FeaturePart {
  column: string;
  /** Share of the squared reconstruction error that is this column's, in the reference and in the window; null for other methods. */
  referenceShare: number | null;
  currentShare: number | null;
  /** Share of what sets the window apart that comes from this column; null where nothing does. */
  contribution: number | null;
}
