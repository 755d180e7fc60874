import type { TestResult } from '../../../stats/hypothesis/testResult';
import type { DriftReason } from '../../driftTypes';
import type { SampleInput } from '../getSampleInput';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { scoreSample } from '../scoreSample';

/** A test whose score is its statistic and whose verdict rests on its p-value. */
export function scoreTest(
  input: MethodInput,
  test: (sample: SampleInput) => TestResult | null,
  pValueFrom: string
): MethodOutcome | DriftReason {
  return scoreSample(input, (sample) => {
    const result = test(sample);
    return result && { score: result.statistic, pValue: result.pValue, pValueFrom };
  });
}
