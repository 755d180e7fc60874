import { binomialProbability } from '../../stats/distributions/binomialProbability';
import type { SmallCounts } from './getSmallCounts';

export interface BinMoments {
  mean: number;
  variance: number;
}

/**
 * Mean and variance of a bin's term under no drift, summed over the binomial law of every count that expects under 30 rows;
 * the other count stays at its expectation. O(30) or O(900) terms.
 */
export function sumOverBinomial(
  share: number,
  n: number,
  m: number,
  small: SmallCounts,
  term: (r: number, c: number) => number
): BinMoments {
  const references =
    small === 'reference' || small === 'both' ? getCounts(n, share) : [{ count: n * share, weight: 1 }];
  const currents = small === 'current' || small === 'both' ? getCounts(m, share) : [{ count: m * share, weight: 1 }];
  let mean = 0;
  let square = 0;
  for (const r of references) {
    for (const c of currents) {
      const value = term(r.count, c.count);
      const weight = r.weight * c.weight;
      mean += weight * value;
      square += weight * value * value;
    }
  }
  return { mean, variance: Math.max(0, square - mean * mean) };
}

function getCounts(rows: number, share: number): Array<{ count: number; weight: number }> {
  const mean = rows * share;
  const deviation = Math.sqrt(mean * (1 - share));
  const low = Math.max(0, Math.floor(mean - 9 * deviation - 5));
  const high = Math.min(rows, Math.ceil(mean + 9 * deviation + 25));
  return Array.from({ length: high - low + 1 }, (_, i) => ({
    count: low + i,
    weight: binomialProbability(low + i, rows, share),
  }));
}
