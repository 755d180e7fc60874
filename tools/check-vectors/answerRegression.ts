import { z } from 'zod';
import { buildRegressionPairs } from '../../src/core/performance/regression/buildRegressionPairs';
import { computeRegressionMetrics } from '../../src/core/performance/regression/computeRegressionMetrics';
import { meanRelativeError } from '../../src/core/performance/regression/meanRelativeError';
import { pinballLoss } from '../../src/core/performance/regression/pinballLoss';
import type { Answer } from './answer';
import { numberCellSchema } from './numberCellSchema';

export const regressionCaseSchema = z.object({
  name: z.string(),
  target: z.array(numberCellSchema),
  prediction: z.array(numberCellSchema),
});

/** Everything that the regression vectors ask. */
export function answerRegression({ target, prediction }: z.infer<typeof regressionCaseSchema>): Answer {
  const pairs = buildRegressionPairs(target, prediction);
  const metrics = computeRegressionMetrics(pairs);
  return {
    mae: metrics.mae,
    mse: metrics.mse,
    rmse: metrics.rmse,
    mape_fraction: metrics.mape,
    mape_fraction_zero_targets_dropped: meanRelativeError(pairs),
    smape_fraction: metrics.smape,
    r2: metrics.r2,
    median_absolute_error: metrics.medianAbsoluteError,
    max_error: metrics.maxError,
    mean_error_prediction_minus_target: metrics.meanError,
    explained_variance: metrics.explainedVariance,
    msle: metrics.msle,
    rmsle: metrics.rmsle,
    'pinball_0.1': pinballLoss(pairs, 0.1),
    'pinball_0.5': pinballLoss(pairs, 0.5),
    'pinball_0.9': pinballLoss(pairs, 0.9),
  };
}
