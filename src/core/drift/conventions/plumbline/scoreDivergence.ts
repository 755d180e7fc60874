import { buildContributions } from '../../bins/buildContributions';
import { comparePlumblineBins } from '../../bins/comparePlumblineBins';
import type { DriftReason } from '../../driftTypes';
import { computeDivergence } from '../../measures/computeDivergence';
import type { Divergence } from '../../measures/divergence';
import type { BinnedComparison } from '../../verdict/binnedComparison';
import { buildBinnedComparison } from '../../verdict/buildBinnedComparison';
import { computeDivergenceNull } from '../../verdict/computeDivergenceNull';
import { computeMinimumRowsOfDivergence } from '../../verdict/computeMinimumRowsOfDivergence';
import { computeNoncentrality } from '../../verdict/computeNoncentrality';
import { correctDivergence } from '../../verdict/correctDivergence';
import { getShares } from '../../verdict/getShares';
import { pearsonTest } from '../../verdict/pearsonTest';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import type { ReferenceColumn } from '../referenceColumn';
import type { DistanceScale } from './distanceScale';
import { permutationLaw } from './permutationLaw';

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
  const noise = computeDivergenceNull(divergence, comparison);
  const corrected = correctDivergence(divergence, comparison, raw, noise);
  return {
    score: scale.toScore(raw),
    correctedScore: scale.toScore(corrected.value),
    lower: scale.toScore(corrected.lower),
    upper: scale.toScore(corrected.upper),
    noiseLimit: scale.toScore(noise.q95),
    noiseLimitQuality: 'exact',
    pValue: pearsonTest(comparison).p,
    pValueFrom: permutationLaw,
    rowsNeeded: getRowsNeeded(input, comparison, scale.toDivergence(input.threshold) / divergence.scale),
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

/** `threshold` on PSI's scale. */
function getRowsNeeded(
  { reference, features }: MethodInput,
  comparison: BinnedComparison,
  threshold: number
): number | null {
  const bins = comparison.reference.length;
  if (bins < 2) return null;
  const noncentrality = getNoncentrality(reference, bins - 1, 0.05 / features);
  return noncentrality === null ? null : computeMinimumRowsOfDivergence(threshold, noncentrality, comparison.n);
}

function getNoncentrality(reference: ReferenceColumn, degrees: number, alpha: number): number | null {
  return reference.remember(`noncentrality ${degrees} ${alpha}`, () => computeNoncentrality(degrees, alpha, 0.8));
}
