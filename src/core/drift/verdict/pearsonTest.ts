import { gammaLawTail } from '../../stats/distributions/gammaLawTail';
import { hypergeometricTail } from '../../stats/distributions/hypergeometricTail';
import type { BinnedComparison } from './binnedComparison';

export interface PearsonResult {
  p: number;
  /** Pearson's X² of the 2 × k table after rare bins were joined. */
  statistic: number;
  /** Exact permutation moments of the statistic. */
  mean: number;
  variance: number;
  /** Bins that the statistic rests on. */
  bins: number;
  pMain: number;
  /** Exact tail of the joined rare bins when even together they expect too little; null otherwise. */
  pRare: number | null;
}

const leastExpected = 0.5;

/**
 * Significance of a binned difference: Pearson's X² with its exact permutation mean and variance (Haldane 1940, Dawson 1954)
 * in a gamma law. Bins that expect under half a current row are joined; if still under, they are tested alone by the exact
 * hypergeometric tail. `designEffect` divides X² (1 = independent rows). Range of p 0 … 1; 1 with a single bin. O(bins).
 */
export function pearsonTest(
  comparison: Pick<BinnedComparison, 'reference' | 'current' | 'n' | 'm'>,
  designEffect = 1
): PearsonResult {
  const { main, rare } = joinRareBins(comparison);
  const result = computeMoments(main);
  const pMain = result.bins < 2 ? 1 : gammaLawTail(result, result.statistic / designEffect);
  if (rare === null) return { ...result, p: pMain, pMain, pRare: null };
  const { n, m } = comparison;
  const pRare = hypergeometricTail(rare.current, n + m, rare.reference + rare.current, m);
  const p = result.bins < 2 ? pRare : Math.min(1, 2 * Math.min(pMain, pRare));
  return { ...result, p, pMain, pRare };
}

interface Bin {
  reference: number;
  current: number;
}

function joinRareBins(comparison: Pick<BinnedComparison, 'reference' | 'current' | 'n' | 'm'>): {
  main: Bin[];
  rare: Bin | null;
} {
  const { reference, current, n, m } = comparison;
  const share = m / (n + m);
  const main: Bin[] = [];
  const joined: Bin = { reference: 0, current: 0 };
  reference.forEach((r, i) => {
    const c = current[i] ?? 0;
    if ((r + c) * share >= leastExpected) {
      main.push({ reference: r, current: c });
      return;
    }
    joined.reference += r;
    joined.current += c;
  });
  const total = joined.reference + joined.current;
  if (total === 0) return { main, rare: null };
  if (total * share < leastExpected) return { main, rare: joined };
  return { main: [...main, joined], rare: null };
}

function computeMoments(bins: readonly Bin[]): { statistic: number; mean: number; variance: number; bins: number } {
  const k = bins.length;
  const n = bins.reduce((sum, bin) => sum + bin.reference, 0);
  const m = bins.reduce((sum, bin) => sum + bin.current, 0);
  const total = n + m;
  if (k < 2 || n === 0 || m === 0 || total < 4) return { statistic: 0, mean: 0, variance: 0, bins: Math.min(k, 1) };
  let squares = 0;
  let inverse = 0;
  for (const bin of bins) {
    const t = bin.reference + bin.current;
    squares += (bin.current - (t * m) / total) ** 2 / t;
    inverse += 1 / t;
  }
  const v1 = (total - 2) / (total - 1);
  const s1 = (total * (1 / n + 1 / m) - 4) / (total - 2);
  const v2 = ((k - 1) * (total - k)) / (total - 1);
  const s2 = (total * inverse - k * k) / (total - 2);
  return {
    statistic: ((total * total) / (n * m)) * squares,
    mean: ((k - 1) * total) / (total - 1),
    variance: ((2 * total) / (total - 3)) * (v1 - s1) * (v2 - s2) + ((total * total) / (total - 1)) * s1 * s2,
    bins: k,
  };
}
