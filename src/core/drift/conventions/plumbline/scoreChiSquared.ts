import { buildContributions } from '../../bins/buildContributions';
import { comparePlumblineBins } from '../../bins/comparePlumblineBins';
import type { DriftReason } from '../../driftTypes';
import { gammaLawUpperQuantile } from '../../../stats/distributions/gammaLawUpperQuantile';
import { buildBinnedComparison } from '../../verdict/buildBinnedComparison';
import { pearsonTest } from '../../verdict/pearsonTest';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { judgeBins } from './judgeBins';

/** Scores a window by Pearson's X² of the plumbline bins; the verdict rests on its p-value. */
export function scoreChiSquared(input: MethodInput): MethodOutcome | DriftReason {
  const bins = comparePlumblineBins(input.reference, input.current);
  if (bins === null) return 'statistics_do_not_fit';
  const comparison = buildBinnedComparison(bins.reference, bins.current);
  if (comparison === null) return 'no_current_rows';
  const test = pearsonTest(comparison);
  const verdict = judgeBins(comparison, input.windowRatios);
  const law = {
    mean: verdict.designEffect * test.mean,
    variance: verdict.excess * verdict.designEffect ** 2 * test.variance,
  };
  const share = comparison.m / (comparison.n + comparison.m);
  const parts = comparison.current.map((count, i) => {
    const both = count + (comparison.reference[i] ?? 0);
    return (count - both * share) ** 2 / both;
  });
  return {
    score: test.statistic,
    noiseLimit: test.bins < 2 ? 0 : gammaLawUpperQuantile(law, 0.05),
    noiseLimitQuality: verdict.quality,
    pValue: verdict.p,
    pValueFrom: verdict.pValueFrom,
    contributions: buildContributions(bins, parts),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: comparison.n,
    comparedCurrentRows: comparison.m,
  };
}
