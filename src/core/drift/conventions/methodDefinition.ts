import type {
  BinContribution,
  ColumnKind,
  ColumnScore,
  ColumnStatistics,
  DriftReason,
  DriftRecipe,
  ThresholdRule,
} from '../driftTypes';
import type { ReferenceColumn } from './referenceColumn';

export interface MethodInput {
  reference: ReferenceColumn;
  current: ColumnStatistics;
  threshold: number;
  /** Columns that are judged together. */
  features: number;
  /** How far the reference's own windows lie from each other (learnPlumblineRatios); null to take rows as independent. */
  windowRatios: readonly number[] | null;
}

/** What a method found out; what it has nothing to say about stays out. */
export type MethodOutcome = { score: number; contributions: BinContribution[] } & Partial<
  Pick<
    ColumnScore,
    | 'correctedScore'
    | 'lower'
    | 'upper'
    | 'noiseLimit'
    | 'noiseLimitQuality'
    | 'pValue'
    | 'rowsNeeded'
    | 'newCategories'
    | 'vanishedCategories'
    | 'comparedReferenceRows'
    | 'comparedCurrentRows'
  >
> & { pValueFrom?: string };

/** One method of one convention: what it needs, how it decides, how it computes. */
export interface MethodDefinition {
  kinds: readonly ColumnKind[];
  /** What has to be known of a numeric column in the window. */
  numericForm: 'bins' | 'values';
  /** Default threshold; null when it is learnt from reference windows. */
  threshold: number | null;
  rule: ThresholdRule;
  /** The most that the score can be; absent when it has no upper end. */
  highest?: number;
  /** Whether its noise can be learnt from the reference's own windows. */
  learnsNoise?: boolean;
  recipe: Pick<DriftRecipe, 'bins' | 'zeros' | 'logBase' | 'missing'>;
  score(input: MethodInput): MethodOutcome | DriftReason;
}
