import type { LossName } from '../../core/performance/estimation/loss/lossModel';
import type { MeasureChoice } from './measureChoice';

interface ExpectedLoss {
  loss: LossName;
  isRoot: boolean;
}

/** The loss whose mean a metric of a regression is, or the root of whose mean. Others can't be estimated. */
export const expectedLosses: Readonly<Partial<Record<MeasureChoice['metric'], ExpectedLoss>>> = {
  mae: { loss: 'absolute', isRoot: false },
  mse: { loss: 'squared', isRoot: false },
  rmse: { loss: 'squared', isRoot: true },
  mape: { loss: 'relative', isRoot: false },
  smape: { loss: 'symmetric', isRoot: false },
  rmsle: { loss: 'squared_log', isRoot: true },
};
