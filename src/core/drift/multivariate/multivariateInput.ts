import type { DriftConvention } from '../driftTypes';
import type { FeatureColumn } from './featureColumn';
import type { MultivariateMethodName } from './multivariateMethods';

/** Rows of several columns, or a fair sample of them. */
export interface FeatureRows {
  /** All rows, sampled or not. */
  rows: number;
  /** The sampled ones. */
  columns: readonly FeatureColumn[];
}

/** What windows of several columns are compared with, and how. */
export interface MultivariateInput {
  method: MultivariateMethodName;
  convention: DriftConvention;
  /** Replaces the upper limit; there is no lower one then. */
  threshold?: number;
  names: readonly string[];
  reference: FeatureRows;
  /** The reference's own windows, as long as those to judge. Limits of the reconstruction error are learnt from them. */
  referenceWindows: readonly FeatureRows[];
}
