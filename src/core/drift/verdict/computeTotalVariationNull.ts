import { gammaLawUpperQuantile } from '../../stats/distributions/gammaLawUpperQuantile';
import { absoluteNormalCovariance } from './absoluteNormalCovariance';
import type { BinnedComparison } from './binnedComparison';
import type { DivergenceNull } from './computeDivergenceNull';
import type { BinMoments } from './sumOverBinomial';
import { getSmallCounts } from './getSmallCounts';
import { sumOverBinomial } from './sumOverBinomial';

const mostBinsForPairs = 300;

/**
 * Law of total variation when nothing has drifted: each bin's ½|p − q| is half an absolute normal, or summed over the binomial
 * law where under 30 rows are expected; bins covary as shares do. O(bins²), O(bins) beyond 300 bins.
 */
export function computeTotalVariationNull(comparison: BinnedComparison, designEffect = 1): DivergenceNull {
  const shares = comparison.pSmooth;
  if (shares.length < 2) return { mean: 0, variance: 0, q95: 0, q99: 0 };
  const bins = Array.from(shares, (share) => computeBin(share, comparison));
  const own = bins.reduce((sum, bin) => sum + bin.variance, 0);
  const law = {
    mean: Math.sqrt(designEffect) * bins.reduce((sum, bin) => sum + bin.mean, 0),
    variance: designEffect * (own + sumCovariances(shares, bins, comparison.h)),
  };
  return { ...law, q95: gammaLawUpperQuantile(law, 0.05), q99: gammaLawUpperQuantile(law, 0.01) };
}

function computeBin(share: number, comparison: BinnedComparison): BinMoments {
  const { n, m, h } = comparison;
  const small = getSmallCounts(share, n, m);
  const variance = h * share * (1 - share);
  if (small === 'none') {
    return { mean: 0.5 * Math.sqrt((variance * 2) / Math.PI), variance: 0.25 * variance * (1 - 2 / Math.PI) };
  }
  const summed = sumOverBinomial(share, n, m, small, (r, c) => 0.5 * Math.abs(r / n - c / m));
  if (small === 'both') return summed;
  const factor = h * (small === 'current' ? m : n);
  return { mean: summed.mean * Math.sqrt(factor), variance: summed.variance * factor };
}

function sumCovariances(shares: Float64Array, bins: readonly BinMoments[], h: number): number {
  if (shares.length > mostBinsForPairs) return approximateCovariances(shares, h);
  const deviations = bins.map((bin) => Math.sqrt(bin.variance / (1 - 2 / Math.PI)));
  const odds = Array.from(shares, (share) => Math.sqrt(share / (1 - share)));
  let sum = 0;
  for (let i = 0; i < odds.length; i++) {
    for (let j = 0; j < i; j++) {
      const covariance = absoluteNormalCovariance(-(odds[i] ?? 0) * (odds[j] ?? 0));
      sum += 2 * (deviations[i] ?? 0) * (deviations[j] ?? 0) * covariance;
    }
  }
  return sum;
}

/** First term of the covariance in ρ², which separates into sums over bins. */
function approximateCovariances(shares: Float64Array, h: number): number {
  let sum = 0;
  let own = 0;
  for (const share of shares) {
    sum += share ** 1.5 / Math.sqrt(1 - share);
    own += share ** 3 / (1 - share);
  }
  return (h / (4 * Math.PI)) * (sum * sum - own);
}
