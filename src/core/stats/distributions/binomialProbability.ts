import { binomialDeviance } from '../special/binomialDeviance';
import { stirlingError } from '../special/stirlingError';

/** P(X = k) of a binomial law with `n` trials, full relative accuracy for large n (Loader 2000). 0 outside 0 … n. */
export function binomialProbability(k: number, n: number, share: number): number {
  if (k < 0 || k > n) return 0;
  if (share <= 0) return k === 0 ? 1 : 0;
  if (share >= 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-share));
  if (k === n) return Math.exp(n * Math.log(share));
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    binomialDeviance(k, n * share) -
    binomialDeviance(n - k, n * (1 - share));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
