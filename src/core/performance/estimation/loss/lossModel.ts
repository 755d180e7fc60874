import type { FeatureBins } from '../../../drift/multivariate/featureBins';
import type { Tree } from '../../../drift/multivariate/growTree';

/** What is expected of a row: |error|, error² or |error| / |target|. */
export type LossName = 'absolute' | 'squared' | 'relative';

/** Predicts the loss of a row from its features and its prediction. */
export interface LossModel {
  loss: LossName;
  /** One entry a feature, the prediction's last. */
  bins: FeatureBins[];
  /** Mean loss of the rows it was fitted on. */
  mean: number;
  /** Each adds to a row's loss over the mean loss, which starts at 1. */
  trees: Tree[];
  /** Rows it was fitted on. */
  rows: number;
}
