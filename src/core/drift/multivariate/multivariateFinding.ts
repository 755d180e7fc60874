import type { DriftReason, DriftVerdictState } from '../driftTypes';
import type { FeaturePart } from './multivariateScore';

/** What a method found out about all columns of a window; what it has nothing to say about stays out. */
export interface MultivariateFinding {
  score: number;
  correctedScore?: number;
  /** One-sided bounds of the corrected score. */
  lower?: number;
  upper?: number;
  /** The limit on the side on which the score lies. */
  threshold: number;
  /** Both limits, where there are two. */
  lowerLimit?: number;
  upperLimit?: number;
  noiseLimit?: number;
  pValue?: number;
  rowsNeeded?: number | null;
  ratio: number | null;
  drifted: boolean | null;
  state: DriftVerdictState;
  reason?: DriftReason;
  parts: FeaturePart[];
  /** For recipes: the rule of the verdict, and where p comes from. */
  rule: string;
  pValueFrom?: string;
}
