import { buildContributions } from '../../bins/buildContributions';
import { comparePlumblineBins } from '../../bins/comparePlumblineBins';
import type { DriftReason } from '../../driftTypes';
import { lInfinity } from '../../measures/lInfinity';
import { buildBinnedComparison } from '../../verdict/buildBinnedComparison';
import { computeLInfinityNull } from '../../verdict/computeLInfinityNull';
import { computeMinimumRowsOfDistance } from '../../verdict/computeMinimumRowsOfDistance';
import { correctLInfinity } from '../../verdict/correctLInfinity';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { judgeBins } from './judgeBins';

const unitDeviation = 0.5;

/** Scores a window by the largest change of a share of the plumbline bins. */
export function scoreLInfinity(input: MethodInput): MethodOutcome | DriftReason {
  const bins = comparePlumblineBins(input.reference, input.current);
  if (bins === null) return 'statistics_do_not_fit';
  const comparison = buildBinnedComparison(bins.reference, bins.current);
  if (comparison === null) return 'no_current_rows';
  const score = lInfinity(comparison.p, comparison.q);
  const verdict = judgeBins(comparison, input.windowRatios);
  const noise = computeLInfinityNull(comparison, verdict.designEffect);
  const corrected = correctLInfinity(comparison, score, noise, verdict.designEffect);
  const gaps = comparison.p.map((share, i) => Math.abs(share - (comparison.q[i] ?? 0)));
  const largest = gaps.indexOf(score);
  return {
    score,
    correctedScore: corrected.value,
    lower: corrected.lower,
    upper: corrected.upper,
    noiseLimit: noise.q95,
    noiseLimitQuality: comparison.m < 1000 ? 'rough' : verdict.quality,
    pValue: verdict.p,
    pValueFrom: verdict.pValueFrom,
    rowsNeeded: computeMinimumRowsOfDistance(
      input.threshold,
      noise.q95 / Math.sqrt(comparison.h * verdict.designEffect),
      unitDeviation,
      comparison.n,
      verdict.designEffect
    ),
    contributions: buildContributions(
      bins,
      gaps.map((_, i) => (i === largest && score > 0 ? 1 : 0))
    ),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: comparison.n,
    comparedCurrentRows: comparison.m,
  };
}
