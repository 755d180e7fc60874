import type { BinnedComparison } from './binnedComparison';
import { boundCorrectedScore } from './boundCorrectedScore';
import type { DivergenceNull } from './computeDivergenceNull';
import type { Divergence } from '../measures/divergence';
import type { CorrectedScore } from './scoreNull';

/**
 * Divergence less its null mean, at least 0, with one-sided 95 % bounds by the delta method; the null variance is added so that
 * the interval doesn't shrink to nothing without drift. O(bins).
 */
export function correctDivergence(
  divergence: Divergence,
  comparison: BinnedComparison,
  score: number,
  noise: DivergenceNull,
  designEffect = 1
): CorrectedScore {
  const { pSmooth, qSmooth, n, m, h } = comparison;
  const bins = pSmooth.length;
  if (bins < 2) return { value: 0, lower: 0, upper: 0 };
  const value = Math.max(0, score - noise.mean);
  const slopes =
    slopeVariance(pSmooth, (i) => divergence.getSlopeInReference(pSmooth[i] ?? 0, qSmooth[i] ?? 0)) / n +
    slopeVariance(qSmooth, (i) => divergence.getSlopeInCurrent(pSmooth[i] ?? 0, qSmooth[i] ?? 0)) / m;
  const atDrift = score > 0 ? (designEffect * slopes * value) / score : 0;
  const atNull = 2 * (bins - 1) * (divergence.scale * h * designEffect) ** 2;
  return boundCorrectedScore(score, value, Math.sqrt(atDrift + atNull), noise.q95);
}

function slopeVariance(shares: Float64Array, getSlope: (i: number) => number): number {
  let mean = 0;
  let square = 0;
  shares.forEach((share, i) => {
    const slope = getSlope(i);
    mean += share * slope;
    square += share * slope * slope;
  });
  return square - mean * mean;
}
