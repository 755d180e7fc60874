import type { BinnedComparison } from './binnedComparison';
import { boundCorrectedScore } from './boundCorrectedScore';
import type { DivergenceNull } from './computeDivergenceNull';
import type { CorrectedScore } from './scoreNull';

/** √max(0, s² − E₀[s²]) with bounds from the binomial variance of the bins that grew. O(bins). */
export function correctTotalVariation(
  comparison: BinnedComparison,
  score: number,
  noise: DivergenceNull,
  designEffect = 1
): CorrectedScore {
  const { p, q, n, m } = comparison;
  if (p.length < 2) return { value: 0, lower: 0, upper: 0 };
  const value = Math.sqrt(Math.max(0, score * score - noise.mean ** 2 - noise.variance));
  let inReference = 0;
  let inCurrent = 0;
  for (let i = 0; i < p.length; i++) {
    if ((q[i] ?? 0) <= (p[i] ?? 0)) continue;
    inReference += p[i] ?? 0;
    inCurrent += q[i] ?? 0;
  }
  const variance = designEffect * ((inReference * (1 - inReference)) / n + (inCurrent * (1 - inCurrent)) / m);
  return boundCorrectedScore(score, value, Math.sqrt(Math.max(0, variance)), noise.q95);
}
