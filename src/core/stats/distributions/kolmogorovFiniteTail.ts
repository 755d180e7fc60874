import { kolmogorovPelzGood } from './kolmogorovPelzGood';
import { kolmogorovByMatrix } from './kolmogorovByMatrix';
import { smirnovTail } from './smirnovTail';

const smallSample = 140;

/**
 * P(D >= d) of the two-sided one-sample Kolmogorov-Smirnov statistic with n rows, choosing the method by region as Simard and
 * L'Ecuyer (2011) do: Durbin's matrix for few rows or small d, Pelz and Good's series for many, twice Smirnov's sum in the tail.
 * Relative error under 1e-6 down to p = 1e-300. O(n) at worst.
 */
export function kolmogorovFiniteTail(n: number, d: number): number {
  if (!(n >= 1) || Number.isNaN(d)) return NaN;
  if (d >= 1) return 0;
  const t = n * d;
  if (t <= 0.5) return 1;
  if (t >= n - 1) return 2 * (1 - d) ** n;
  const squared = t * d;
  if (d >= 0.5 || squared >= (n <= smallSample ? 4 : 2.2))
    return squared >= 370 ? 0 : Math.min(1, 2 * smirnovTail(n, d));
  const usesMatrix = n <= smallSample || (n <= 100_000 && n * d ** 1.5 <= 1.4);
  return Math.max(0, 1 - (usesMatrix ? kolmogorovByMatrix(n, d) : kolmogorovPelzGood(n, d)));
}
