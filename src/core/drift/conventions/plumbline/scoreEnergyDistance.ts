import { gammaLawUpperQuantile } from '../../../stats/distributions/gammaLawUpperQuantile';
import { buildContributions } from '../../bins/buildContributions';
import { compareValueBins } from '../../bins/compareValueBins';
import type { DriftReason } from '../../driftTypes';
import { computeMinimumRowsOfDistance } from '../../verdict/computeMinimumRowsOfDistance';
import { judgeEnergySquared } from '../../verdict/judgeEnergySquared';
import { getReferenceScale } from '../getReferenceScale';
import { getSampleInput } from '../getSampleInput';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { scoreAgainstConstant } from './scoreAgainstConstant';

/** A shift of one standard deviation of a normal column reads 0.75 on this scale. */
const unitDeviation = 0.75;

/** Scores a window by energy distance over the root of the reference's standard deviation, which makes it free of units. */
export function scoreEnergyDistance(input: MethodInput): MethodOutcome | DriftReason {
  const sample = getSampleInput(input);
  if (typeof sample === 'string') return sample;
  const { steps } = sample;
  const bridge = input.reference.bridge();
  const scale = getReferenceScale(input.reference);
  if (bridge === null) return scoreAgainstConstant(input, sample, 'energy_distance');
  const verdict = judgeEnergySquared(steps, bridge);
  const toScore = (squared: number): number => Math.sqrt(squared / scale);
  const unit = { mean: bridge.energyMean, variance: bridge.energyVariance };
  const limit = input.reference.remember(`energy limit ${input.features}`, () =>
    toScore(gammaLawUpperQuantile(unit, 0.05 / input.features))
  );
  return {
    score: toScore(verdict.score),
    correctedScore: toScore(verdict.corrected.value),
    lower: toScore(verdict.corrected.lower),
    upper: toScore(verdict.corrected.upper),
    noiseLimit: toScore(verdict.noise.q95),
    noiseLimitQuality: 'exact',
    pValue: verdict.p,
    pValueFrom: 'gamma law of the bridge moments',
    rowsNeeded: limit === null ? null : computeMinimumRowsOfDistance(input.threshold, limit, unitDeviation, steps.n),
    contributions: buildContributions(compareValueBins(sample.reference, sample.current, input.reference.bins().edges)),
    comparedReferenceRows: steps.n,
    comparedCurrentRows: steps.m,
  };
}
