import { kolmogorovFiniteTail } from '../distributions/kolmogorovFiniteTail';
import { kolmogorovExactTail } from './kolmogorovExactTail';

const mostRowsForExact = 10_000;

/** `auto`: exact while both samples have at most 10,000 rows, as scipy.stats.ks_2samp. */
export type KolmogorovMode = 'auto' | 'exact' | 'asymptotic';

/**
 * Two-sided p-value of a two-sample Kolmogorov-Smirnov statistic of n and m rows. `asymptotic` is the one-sample law with
 * round(nm/(n + m)) rows. Ties make it conservative. NaN without rows. O(n·m) exact, O(n + m) else.
 */
export function kolmogorovSmirnovTest(statistic: number, n: number, m: number, mode: KolmogorovMode = 'auto'): number {
  if (n === 0 || m === 0) return NaN;
  const exact = mode === 'exact' || (mode === 'auto' && Math.max(n, m) <= mostRowsForExact);
  if (exact) return kolmogorovExactTail(n, m, statistic);
  return Math.min(1, kolmogorovFiniteTail(roundHalfToEven((n * m) / (n + m)), statistic));
}

function roundHalfToEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}
