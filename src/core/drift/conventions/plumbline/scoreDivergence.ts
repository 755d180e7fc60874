import { gammaLawUpperQuantile } from '../../../stats/distributions/gammaLawUpperQuantile';
import { buildContributions } from '../../bins/buildContributions';
import { comparePlumblineBins } from '../../bins/comparePlumblineBins';
import type { DriftReason } from '../../driftTypes';
import { computeDivergence } from '../../measures/computeDivergence';
import type { Divergence } from '../../measures/divergence';
import type { BinnedComparison } from '../../verdict/binnedComparison';
import { buildBinnedComparison } from '../../verdict/buildBinnedComparison';
import type { DivergenceNull } from '../../verdict/computeDivergenceNull';
import { computeDivergenceNull } from '../../verdict/computeDivergenceNull';
import { computeMinimumRowsOfDivergence } from '../../verdict/computeMinimumRowsOfDivergence';
import { computeNoncentrality } from '../../verdict/computeNoncentrality';
import { correctDivergence } from '../../verdict/correctDivergence';
import { getShares } from '../../verdict/getShares';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import type { ReferenceColumn } from '../referenceColumn';
import type { DistanceScale } from './distanceScale';
import type { BinnedVerdict } from './binnedVerdict';
import { judgeBins } from './judgeBins';

/** Scores a window by a divergence of the plumbline bins: score, noise limit, corrected score, significance, rows needed. */
export function scoreDivergence(
  divergence: Divergence,
  scale: DistanceScale,
  input: MethodInput
): MethodOutcome | DriftReason {
  const bins = comparePlumblineBins(input.reference, input.current);
  if (bins === null) return 'statistics_do_not_fit';
  const comparison = buildBinnedComparison(bins.reference, bins.current);
  if (comparison === null) return 'no_current_rows';
  const { p, q } = getShares(divergence, comparison);
  const raw = computeDivergence(divergence, p, q);
  const verdict = judgeBins(comparison, input.windowRatios);
  const noise = widen(computeDivergenceNull(divergence, comparison, verdict.designEffect), verdict);
  const corrected = correctDivergence(divergence, comparison, raw, noise, verdict.designEffect);
  return {
    score: scale.toScore(raw),
    correctedScore: scale.toScore(corrected.value),
    lower: scale.toScore(corrected.lower),
    upper: scale.toScore(corrected.upper),
    noiseLimit: scale.toScore(noise.q95),
    noiseLimitQuality: verdict.quality,
    pValue: verdict.p,
    pValueFrom: verdict.pValueFrom,
    rowsNeeded: getRowsNeeded(input, comparison, scale.toDivergence(input.threshold) / divergence.scale, verdict),
    contributions: buildContributions(
      bins,
      p.map((share, i) => Math.max(0, divergence.getNullTerm(share, q[i] ?? 0)))
    ),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: comparison.n,
    comparedCurrentRows: comparison.m,
  };
}

function widen(noise: DivergenceNull, { excess }: BinnedVerdict): DivergenceNull {
  if (excess === 1) return noise;
  const law = { mean: noise.mean, variance: noise.variance * excess };
  return { ...law, q95: gammaLawUpperQuantile(law, 0.05), q99: gammaLawUpperQuantile(law, 0.01) };
}

/** `threshold` on PSI's scale. */
function getRowsNeeded(
  { reference, features }: MethodInput,
  comparison: BinnedComparison,
  threshold: number,
  { designEffect }: BinnedVerdict
): number | null {
  const bins = comparison.reference.length;
  if (bins < 2) return null;
  const noncentrality = getNoncentrality(reference, bins - 1, 0.05 / features);
  return noncentrality === null
    ? null
    : computeMinimumRowsOfDivergence(threshold, noncentrality, comparison.n, designEffect);
}

function getNoncentrality(reference: ReferenceColumn, degrees: number, alpha: number): number | null {
  return reference.remember(`noncentrality ${degrees} ${alpha}`, () => computeNoncentrality(degrees, alpha, 0.8));
}
