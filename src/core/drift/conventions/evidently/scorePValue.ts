import type { DriftReason } from '../../driftTypes';
import type { SampleInput } from '../getSampleInput';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { scoreSample } from '../scoreSample';

/** A test whose score is its p-value, as Evidently reports it. */
export function scorePValue(
  input: MethodInput,
  test: (sample: SampleInput) => { pValue: number } | null,
  pValueFrom: string
): MethodOutcome | DriftReason {
  return scoreSample(input, (sample) => {
    const result = test(sample);
    return result && { score: result.pValue, pValue: result.pValue, pValueFrom };
  });
}
