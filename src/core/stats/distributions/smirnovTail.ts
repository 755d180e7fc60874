import { stirlingError } from '../special/stirlingError';
import { binomialDeviance } from '../special/binomialDeviance';

/**
 * P(D⁺ >= d) of the one-sided one-sample Kolmogorov-Smirnov statistic with n rows:
 * d Σ C(n, j) (d + j/n)^(j−1) (1 − d − j/n)^(n−j) over j <= n(1 − d) (Birnbaum, Tingey 1951). All terms positive. O(n).
 */
export function smirnovTail(n: number, d: number): number {
  if (d <= 0) return 1;
  if (d >= 1) return 0;
  let sum = 0;
  const last = Math.floor(n * (1 - d));
  for (let j = 0; j <= last; j++) {
    const share = d + j / n;
    const rest = 1 - share;
    if (rest <= 0) continue;
    sum += (d / share) * binomialTerm(n, j, share, rest);
  }
  return Math.min(1, sum);
}

/** C(n, j) share^j rest^(n−j), by Loader's decomposition. */
function binomialTerm(n: number, j: number, share: number, rest: number): number {
  if (j === 0) return Math.exp(n * Math.log1p(-share));
  if (j === n) return Math.exp(n * Math.log(share));
  const exponent =
    stirlingError(n) -
    stirlingError(j) -
    stirlingError(n - j) -
    binomialDeviance(j, n * share) -
    binomialDeviance(n - j, n * rest);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * j * (n - j)));
}
