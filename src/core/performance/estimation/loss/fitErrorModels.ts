import type { LossModelOptions } from './fitLossModel';
import { fitLossModel } from './fitLossModel';
import type { LossModel } from './lossModel';
import type { RegressionLog } from './regressionLog';

/** A model a loss; null where the reference has no row to learn from. */
export type ErrorModels = Record<'absolute' | 'squared' | 'relative', LossModel | null>;

/** The models that estimated MAE, MSE, RMSE and MAPE rest on, fitted on the labelled reference; see fitLossModel. */
export function fitErrorModels(
  reference: RegressionLog & { targets: ArrayLike<number | null> },
  options: LossModelOptions = {}
): ErrorModels {
  return {
    absolute: fitLossModel(reference, 'absolute', options),
    squared: fitLossModel(reference, 'squared', options),
    relative: fitLossModel(reference, 'relative', options),
  };
}
