import type { BinnedComparison } from './binnedComparison';
import { boundCorrectedScore } from './boundCorrectedScore';
import type { LInfinityNull } from './computeLInfinityNull';
import type { CorrectedScore } from './scoreNull';

/** √max(0, s² − median²) with bounds from the binomial variance of the bin that moved most. O(bins). */
export function correctLInfinity(
  comparison: BinnedComparison,
  score: number,
  noise: LInfinityNull,
  designEffect = 1
): CorrectedScore {
  const { p, q, n, m } = comparison;
  if (p.length < 2) return { value: 0, lower: 0, upper: 0 };
  const value = Math.sqrt(Math.max(0, score * score - noise.q50 ** 2));
  const bin = Math.max(
    0,
    p.findIndex((share, i) => Math.abs(share - (q[i] ?? 0)) === score)
  );
  const inReference = p[bin] ?? 0;
  const inCurrent = q[bin] ?? 0;
  const variance = designEffect * ((inReference * (1 - inReference)) / n + (inCurrent * (1 - inCurrent)) / m);
  return boundCorrectedScore(score, value, Math.sqrt(variance), noise.q95);
}
