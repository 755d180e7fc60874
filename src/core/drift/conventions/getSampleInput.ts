import { compareSteps } from '../../stats/samples/compareSteps';
import type { StepComparison } from '../../stats/samples/compareSteps';
import type { ValueCounts } from '../../stats/samples/valueCounts';
import type { DriftReason } from '../driftTypes';
import type { MethodInput } from './methodDefinition';

export interface SampleInput {
  reference: ValueCounts;
  current: ValueCounts;
  steps: StepComparison;
}

/** The sorted values of both sides, or why there are none. */
export function getSampleInput({ reference, current }: MethodInput): SampleInput | DriftReason {
  if (reference.values === null || current.type !== 'values') return 'statistics_do_not_fit';
  const steps = compareSteps(reference.values, current);
  if (steps === null) return current.values.length === 0 ? 'no_current_rows' : 'no_reference_rows';
  return { reference: reference.values, current, steps };
}
