import { gammaLawUpperQuantile } from '../../stats/distributions/gammaLawUpperQuantile';
import type { BinnedComparison } from './binnedComparison';
import type { Divergence } from '../measures/divergence';
import { smoothCurrentShare } from './smoothCurrentShare';
import { smoothReferenceShare } from './smoothReferenceShare';
import type { BinMoments } from './sumOverBinomial';
import { getSmallCounts } from './getSmallCounts';
import { sumOverBinomial } from './sumOverBinomial';

export interface DivergenceNull {
  mean: number;
  variance: number;
  q95: number;
  q99: number;
}

/**
 * Mean, variance and upper points of a divergence when nothing has drifted, from the smoothed shares of the reference.
 * First order (a·h·χ²) for bins that expect 30 rows or more, else summed over the binomial law. All 0 for a single bin.
 * Depends on the reference, n and m alone. O(bins) to O(900 bins).
 */
export function computeDivergenceNull(
  divergence: Divergence,
  comparison: BinnedComparison,
  designEffect = 1
): DivergenceNull {
  const { pSmooth } = comparison;
  const bins = pSmooth.length;
  if (bins < 2) return { mean: 0, variance: 0, q95: 0, q99: 0 };
  let mean = 0;
  let variance = 0;
  let squares = 0;
  for (const share of pSmooth) {
    const bin = computeBinNull(divergence, share, comparison);
    mean += bin.mean;
    variance += bin.variance;
    squares += (1 - share) ** 2;
  }
  const law = { mean: designEffect * mean, variance: (designEffect * designEffect * variance * (bins - 1)) / squares };
  return { ...law, q95: gammaLawUpperQuantile(law, 0.05), q99: gammaLawUpperQuantile(law, 0.01) };
}

function computeBinNull(divergence: Divergence, share: number, comparison: BinnedComparison): BinMoments {
  const { n, m, h } = comparison;
  const { scale } = divergence;
  const small = getSmallCounts(share, n, m);
  if (small === 'none') return { mean: scale * h * (1 - share), variance: 2 * (scale * h * (1 - share)) ** 2 };
  const bins = comparison.pSmooth.length;
  const summed = sumOverBinomial(share, n, m, small, (r, c) => {
    if (divergence.shares === 'raw') return divergence.getNullTerm(r / n, c / m);
    const p = smoothReferenceShare(r, n, bins);
    return divergence.getNullTerm(p, smoothCurrentShare(c, m, p));
  });
  if (small === 'both') return summed;
  const [other, factor] = small === 'current' ? [n, h * m] : [m, h * n];
  return { mean: summed.mean + (scale * (1 - share)) / other, variance: summed.variance * factor * factor };
}
