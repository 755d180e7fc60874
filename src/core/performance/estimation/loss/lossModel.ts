import type { FeatureBins } from '../../../drift/multivariate/featureBins';
import type { Tree } from '../../../drift/multivariate/growTree';

/**
 * What is expected of a row: |error|, error², |error| / |target|, 2 |error| / (|target| + |prediction|), or the squared difference of
 * ln(1 + target) and ln(1 + prediction).
 */
export type LossName = 'absolute' | 'squared' | 'relative' | 'symmetric' | 'squared_log';

/** Predicts the loss of a row from its features and its prediction. */
export interface LossModel {
  loss: LossName;
  /** One entry a feature, the prediction's last. */
  bins: FeatureBins[];
  /** Mean loss of the rows it was fitted on. */
  mean: number;
  /** Their standard deviation, divided by n. */
  spread: number;
  /** Each adds to a row's loss over the mean loss, which starts at 1. */
  trees: Tree[];
  /** Rows it was fitted on. */
  rows: number;
}
