import { buildContributions } from '../bins/buildContributions';
import { compareValueBins } from '../bins/compareValueBins';
import type { DriftReason } from '../driftTypes';
import type { SampleInput } from './getSampleInput';
import { getSampleInput } from './getSampleInput';
import type { MethodInput, MethodOutcome } from './methodDefinition';

/** What a sample-based method found: a score, and a p-value if it is a test. Null where the data leave it undefined. */
export interface SampleScore {
  score: number;
  pValue?: number;
  pValueFrom?: string;
}

/** Scores a window by a function of the sorted values of both sides; the distribution is shown in the reference's deciles. */
export function scoreSample(
  input: MethodInput,
  compute: (sample: SampleInput) => SampleScore | null
): MethodOutcome | DriftReason {
  const sample = getSampleInput(input);
  if (typeof sample === 'string') return sample;
  const result = compute(sample);
  if (result === null || !Number.isFinite(result.score)) return 'undefined_for_data';
  return {
    ...result,
    contributions: buildContributions(compareValueBins(sample.reference, sample.current, input.reference.bins().edges)),
    comparedReferenceRows: sample.steps.n,
    comparedCurrentRows: sample.steps.m,
  };
}
