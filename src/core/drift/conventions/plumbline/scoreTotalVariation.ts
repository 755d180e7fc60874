import { buildContributions } from '../../bins/buildContributions';
import { comparePlumblineBins } from '../../bins/comparePlumblineBins';
import type { DriftReason } from '../../driftTypes';
import { totalVariation } from '../../measures/totalVariation';
import { gammaLawUpperQuantile } from '../../../stats/distributions/gammaLawUpperQuantile';
import { buildBinnedComparison } from '../../verdict/buildBinnedComparison';
import { computeMinimumRowsOfDistance } from '../../verdict/computeMinimumRowsOfDistance';
import { computeTotalVariationNull } from '../../verdict/computeTotalVariationNull';
import { correctTotalVariation } from '../../verdict/correctTotalVariation';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { judgeBins } from './judgeBins';

const unitDeviation = 0.5;

/** Scores a window by total variation of the plumbline bins. */
export function scoreTotalVariation(input: MethodInput): MethodOutcome | DriftReason {
  const bins = comparePlumblineBins(input.reference, input.current);
  if (bins === null) return 'statistics_do_not_fit';
  const comparison = buildBinnedComparison(bins.reference, bins.current);
  if (comparison === null) return 'no_current_rows';
  const score = totalVariation(comparison.p, comparison.q);
  const verdict = judgeBins(comparison, input.windowRatios);
  const noise = computeTotalVariationNull(comparison, verdict.designEffect);
  const corrected = correctTotalVariation(comparison, score, noise, verdict.designEffect);
  const unitLimit =
    gammaLawUpperQuantile(noise, 0.05 / input.features) / Math.sqrt(comparison.h * verdict.designEffect);
  return {
    score,
    correctedScore: corrected.value,
    lower: corrected.lower,
    upper: corrected.upper,
    noiseLimit: noise.q95,
    noiseLimitQuality: verdict.quality,
    pValue: verdict.p,
    pValueFrom: verdict.pValueFrom,
    rowsNeeded: computeMinimumRowsOfDistance(
      input.threshold,
      unitLimit,
      unitDeviation,
      comparison.n,
      verdict.designEffect
    ),
    contributions: buildContributions(
      bins,
      comparison.p.map((share, i) => Math.abs(share - (comparison.q[i] ?? 0)))
    ),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: comparison.n,
    comparedCurrentRows: comparison.m,
  };
}
