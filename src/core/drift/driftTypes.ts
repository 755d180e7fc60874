import type { BinCounts } from '../stats/samples/binCounts';
import type { CategoryCounts } from '../stats/samples/categoryCounts';
import type { ValueCounts } from '../stats/samples/valueCounts';
import type { MultivariateMethodName } from './multivariate/multivariateMethods';

export type ColumnKind = 'numeric' | 'categorical';

export type DriftConvention = 'plumbline' | 'evidently' | 'nannyml' | 'sagemaker' | 'azureml';

export type DriftMethodName =
  | 'psi'
  | 'jensen_shannon'
  | 'kolmogorov_smirnov'
  | 'wasserstein'
  | 'chi_squared'
  | 'hellinger'
  | 'kl_divergence'
  | 'total_variation'
  | 'l_infinity'
  | 'energy_distance'
  | 'cramer_von_mises'
  | 'anderson_darling'
  | 'mann_whitney'
  | 't_test'
  | 'g_test'
  | 'two_proportion_z';

/** What a store delivers of one column: counts, never rows. */
export type ColumnStatistics =
  ({ type: 'bins' } & BinCounts) | ({ type: 'categories' } & CategoryCounts) | ({ type: 'values' } & ValueCounts);

/** What has to be fetched of a window so that it can be scored. */
export type RequiredStatistics = { type: 'bins'; edges: Float64Array } | { type: 'categories' } | { type: 'values' };

/** Whether the threshold is held against the score or the p-value, and on which side drift lies. */
export type ThresholdRule = 'score_at_least' | 'score_above' | 'p_below' | 'p_at_most';

/** Why something can't be told. */
export type DriftReason =
  | 'no_reference_rows'
  | 'no_current_rows'
  | 'too_few_rows'
  | 'near_threshold'
  | 'method_not_for_kind'
  | 'method_not_in_convention'
  | 'statistics_do_not_fit'
  | 'threshold_not_learned'
  | 'noise_not_learned'
  | 'one_column'
  | 'undefined_for_data';

/** One bin or category of a comparison and its part in the score. */
export interface BinContribution {
  /** Name of a category, or null for a numeric bin. */
  category: string | null;
  role: 'bin' | 'category' | 'other' | 'new' | 'missing';
  /** Lower edge, not part of the bin; null for an open end or a category. */
  low: number | null;
  /** Upper edge, part of the bin; null for an open end or a category. */
  high: number | null;
  referenceCount: number;
  currentCount: number;
  /** Share of the score from this bin, 0 to 1; null when the score is 0 or not a sum over bins. */
  contribution: number | null;
}

/** A category that only one side holds, and how many rows of that side. */
export interface NamedCategory {
  category: string;
  rows: number;
}

/** The parts of the recipe that the measure decides. Short English, for people. */
export interface DriftRecipe {
  algorithm: string;
  bins: string;
  zeros: string;
  logBase: string;
  threshold: string;
  missing: string;
  /** How the p-value came about; empty without one. */
  pValue: string;
  /** Why `auto` chose this method; empty when the method was asked for. */
  choice: string;
  /** Which rows were looked at, where not all were. */
  sample?: string;
}

/** Everything one column of one window has to say before the columns of the window are judged together. */
export interface ColumnScore {
  method: DriftMethodName | MultivariateMethodName;
  convention: DriftConvention;
  /** `multivariate`: all columns of the window together. */
  kind: ColumnKind | 'multivariate';
  score: number | null;
  /** Score less what sampling noise alone gives, never below 0; null where the convention has none. */
  correctedScore: number | null;
  /** One-sided 95 % bounds of the corrected score. */
  lower: number | null;
  upper: number | null;
  /** What the score is held against: of two limits the one on its side. */
  threshold: number | null;
  /** Both limits where the score may lie too low as well; null otherwise. */
  lowerLimit: number | null;
  upperLimit: number | null;
  thresholdRule: ThresholdRule;
  /** 95 % point of the score when nothing has drifted. */
  noiseLimit: number | null;
  /** `exact` to simulation accuracy, `upper_limit` or `rough` where the law is known to be off; null without a limit. */
  noiseLimitQuality: 'exact' | 'upper_limit' | 'rough' | null;
  pValue: number | null;
  /** Rows a window needs so that a true score at the threshold is seen with power 0.8; null if no number of rows can. */
  rowsNeeded: number | null;
  /** Rows of either side, the missing included. */
  referenceRows: number;
  currentRows: number;
  /** Rows that were compared; methods without a bin for missing leave these out. */
  comparedReferenceRows: number;
  comparedCurrentRows: number;
  /** Why there is no score. */
  reason: DriftReason | null;
  /** Empty without a score, and beyond 1,000 bins. */
  contributions: BinContribution[];
  /** Names in the current window that the reference has never seen, with the window's rows. */
  newCategories: NamedCategory[];
  /** Names of the reference that the current window doesn't hold, with the reference's rows. */
  vanishedCategories: NamedCategory[];
  recipe: DriftRecipe;
}

export type DriftVerdictState = 'stable' | 'drifting' | 'cannot_tell';

/** A column score after all columns of its window were judged together. */
export interface JudgedScore extends ColumnScore {
  pAdjusted: number | null;
  /** The number to alert on: 1 or more means out; null when it can't be told. */
  ratio: number | null;
  drifted: boolean | null;
  state: DriftVerdictState;
}
