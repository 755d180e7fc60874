import type { RegressionMetrics } from '../../regression/computeRegressionMetrics';
import { estimateLoss } from './estimateLoss';
import type { ErrorModels } from './fitErrorModels';
import type { LossModel } from './lossModel';
import type { RegressionLog } from './regressionLog';

/** Null without rows or without a model. */
export interface EstimatedRegressionPerformance extends Pick<RegressionMetrics, 'mae' | 'mse' | 'rmse' | 'mape'> {
  /** Rows without a finite prediction; left out. */
  missing: number;
}

/**
 * Errors of a regression expected without labels (direct loss estimation, DLE): means of the losses that the models expect of each row;
 * RMSE is the root of the expected MSE. Sees rows move to where the model is better or worse, not a change of the concept.
 * O(rows × trees × depth).
 */
export function estimateRegressionPerformance(models: ErrorModels, log: RegressionLog): EstimatedRegressionPerformance {
  const estimate = (model: LossModel | null): number | null => model && estimateLoss(model, log);
  const mse = estimate(models.squared);
  return {
    mae: estimate(models.absolute),
    mse,
    rmse: mse === null ? null : Math.sqrt(mse),
    mape: estimate(models.relative),
    missing: Array.from(log.predictions).filter((prediction) => !Number.isFinite(prediction ?? NaN)).length,
  };
}
