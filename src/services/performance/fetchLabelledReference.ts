import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { LabelSource } from '../../stores/outcomeCounts';
import type { RowSelection } from '../../stores/predictionLogStore';
import type { RowSample, SampledColumn, SampledValues } from '../../stores/rowSample';
import type { ModelLog } from '../models/modelLog';
import type { ServiceContext } from '../serviceContext';
import type { EstimationPlan } from './estimationPlan';
import type { EstimatorRequest } from './performanceCompute';

interface ReferenceRequest {
  selection: RowSelection;
  labels: LabelSource;
  plan: EstimationPlan;
  calibration: PerformanceQuery['calibration'];
}

/** Most rows of a reference that an estimate is learnt from row by row. */
const mostRows = 50_000;

/** What an estimate is learnt from: counts of the whole reference, or a sample of its rows. None where it has no rows. */
export async function fetchLabelledReference(
  { store, request: { signal } }: ServiceContext,
  { settings }: ModelLog,
  { selection, labels, plan, calibration }: ReferenceRequest
): Promise<EstimatorRequest | undefined> {
  const slicing = { windows: [] };
  const sample = async (
    columns: readonly SampledColumn[],
    kind: SampledValues['kind']
  ): Promise<RowSample | undefined> => {
    const { id } = settings.columns;
    const request = { selection, slicing, columns, label: { source: labels, kind }, mostRows, id };
    const [whole] = await store.sampleRows(request, signal);
    return whole;
  };
  switch (plan.kind) {
    case 'probability': {
      const request = { selection, slicing, labels, by: 'prediction' as const, outcome: plan.outcome };
      const counted = await store.countOutcomes(request, signal);
      const [reference] = counted.kind === 'binary' ? counted.slices : [];
      return reference && { kind: plan.kind, reference, calibration };
    }
    case 'classes': {
      const reference = await sample(plan.probabilities, 'categorical');
      return reference && { kind: plan.kind, names: plan.names, reference, calibration };
    }
    case 'loss': {
      const reference = await sample(plan.columns, 'numeric');
      return reference && { kind: plan.kind, loss: plan.loss, reference };
    }
  }
}
