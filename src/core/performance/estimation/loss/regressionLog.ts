import type { FeatureColumn } from '../../../drift/multivariate/featureColumn';

/** Rows of a regression without labels: features, raw, and predictions, in the same order. */
export interface RegressionLog {
  features: readonly FeatureColumn[];
  predictions: ArrayLike<number | null>;
}
