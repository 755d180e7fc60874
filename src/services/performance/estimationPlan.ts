import type { LossName } from '../../core/performance/estimation/loss/lossModel';
import type { OutcomeRequest } from '../../stores/outcomeCounts';
import type { SampledColumn } from '../../stores/rowSample';

/** What an estimate is learnt from and read off. */
export type EstimationPlan =
  /** Counts of scores. */
  | { kind: 'probability'; outcome: OutcomeRequest }
  /** Rows of each class's probability, then of the predicted class where it is mapped. */
  | { kind: 'classes'; names: string[]; probabilities: SampledColumn[]; prediction: SampledColumn[] }
  /** Rows of the prediction, then of the features. */
  | { kind: 'loss'; loss: LossName; columns: SampledColumn[] };
