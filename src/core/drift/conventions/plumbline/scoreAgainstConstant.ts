import { buildContributions } from '../../bins/buildContributions';
import { compareValueBins } from '../../bins/compareValueBins';
import { energySquared } from '../../measures/energySquared';
import { wasserstein } from '../../measures/wasserstein';
import { buildBinnedComparison } from '../../verdict/buildBinnedComparison';
import { pearsonTest } from '../../verdict/pearsonTest';
import { getReferenceScale } from '../getReferenceScale';
import type { SampleInput } from '../getSampleInput';
import type { MethodInput, MethodOutcome } from '../methodDefinition';

/**
 * Wasserstein or energy distance from a reference with a single value: it has no bridge, so there is no noise to take out, and
 * significance is that of "still this value or another".
 */
export function scoreAgainstConstant(
  input: MethodInput,
  sample: SampleInput,
  measure: 'wasserstein' | 'energy_distance'
): MethodOutcome {
  const { steps } = sample;
  const scale = getReferenceScale(input.reference);
  const score = measure === 'wasserstein' ? wasserstein(steps) / scale : Math.sqrt(energySquared(steps) / scale);
  const constant = sample.reference.values[0];
  let same = 0;
  steps.values.forEach((value, i) => (same += value === constant ? (steps.currentCounts[i] ?? 0) : 0));
  const comparison = buildBinnedComparison(Float64Array.of(steps.n, 0), Float64Array.of(same, steps.m - same));
  return {
    score,
    correctedScore: score,
    lower: score,
    upper: score,
    noiseLimit: 0,
    noiseLimitQuality: 'rough',
    pValue: comparison ? pearsonTest(comparison).p : 1,
    pValueFrom: 'exact permutation law of rows that differ from the constant reference',
    contributions: buildContributions(
      compareValueBins(sample.reference, sample.current, input.reference.values?.values ?? new Float64Array(0))
    ),
    comparedReferenceRows: steps.n,
    comparedCurrentRows: steps.m,
  };
}
