import { gammaLawUpperQuantile } from '../../../stats/distributions/gammaLawUpperQuantile';
import { buildContributions } from '../../bins/buildContributions';
import { compareValueBins } from '../../bins/compareValueBins';
import type { DriftReason } from '../../driftTypes';
import { computeMinimumRowsOfDistance } from '../../verdict/computeMinimumRowsOfDistance';
import { judgeEnergySquared } from '../../verdict/judgeEnergySquared';
import { judgeWasserstein } from '../../verdict/judgeWasserstein';
import { getReferenceScale } from '../getReferenceScale';
import { getSampleInput } from '../getSampleInput';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { scoreAgainstConstant } from './scoreAgainstConstant';

const heavyTail = 0.2;
const unitDeviation = 1;

/** Scores a window by Wasserstein distance over the reference's standard deviation. In heavy tails energy distance gives the p-value. */
export function scoreWasserstein(input: MethodInput): MethodOutcome | DriftReason {
  const sample = getSampleInput(input);
  if (typeof sample === 'string') return sample;
  const { steps } = sample;
  const bridge = input.reference.bridge();
  const scale = getReferenceScale(input.reference);
  if (bridge === null) return scoreAgainstConstant(input, sample, 'wasserstein');
  const verdict = judgeWasserstein(steps, bridge, scale);
  const rough = bridge.tailShare > heavyTail || steps.m > steps.n;
  const unit = { mean: bridge.wassersteinMean / scale, variance: bridge.wassersteinVariance / scale ** 2 };
  const limit = input.reference.remember(`wasserstein limit ${input.features}`, () =>
    gammaLawUpperQuantile(unit, 0.05 / input.features)
  );
  return {
    score: verdict.score,
    correctedScore: verdict.corrected.value,
    lower: verdict.corrected.lower,
    upper: verdict.corrected.upper,
    noiseLimit: verdict.noise.q95,
    noiseLimitQuality: rough ? 'rough' : 'exact',
    pValue: rough ? judgeEnergySquared(steps, bridge).p : verdict.p,
    pValueFrom: rough
      ? 'energy distance, gamma law of its bridge moments (heavy tails or a window larger than the reference)'
      : 'gamma law of the bridge moments',
    rowsNeeded: limit === null ? null : computeMinimumRowsOfDistance(input.threshold, limit, unitDeviation, steps.n),
    contributions: buildContributions(compareValueBins(sample.reference, sample.current, input.reference.bins().edges)),
    comparedReferenceRows: steps.n,
    comparedCurrentRows: steps.m,
  };
}
