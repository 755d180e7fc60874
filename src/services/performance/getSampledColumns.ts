import type { SampledColumn } from '../../stores/rowSample';
import type { EstimationPlan } from './estimationPlan';

/** Columns of which an estimate needs rows side by side. */
export function getSampledColumns(plan: EstimationPlan | undefined): SampledColumn[] {
  switch (plan?.kind) {
    case 'classes':
      return [...plan.probabilities, ...plan.prediction];
    case 'loss':
      return plan.columns;
    default:
      return [];
  }
}
