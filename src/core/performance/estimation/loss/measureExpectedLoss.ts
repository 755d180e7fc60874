import { normalInterval } from '../../interval/normalInterval';
import { buildMeasurement } from '../../measure/buildMeasurement';
import type { Measurement } from '../../measure/measurement';
import { estimateLoss } from './estimateLoss';
import type { LossModel } from './lossModel';
import type { RegressionLog } from './regressionLog';

/**
 * Mean loss that a fitted model expects of a window. The 95 % interval is the scatter of a window of so many rows: the spread of the
 * reference's losses over the root of the rows, as NannyML takes it. It doesn't say how wrong the estimate is. Null without rows.
 */
export function measureExpectedLoss(model: LossModel, log: RegressionLog): Measurement {
  const value = estimateLoss(model, log);
  const rows = Array.from(log.predictions).filter((prediction) => Number.isFinite(prediction ?? NaN)).length;
  return buildMeasurement(value, normalInterval(value, model.spread / Math.sqrt(rows), { low: 0 }));
}
