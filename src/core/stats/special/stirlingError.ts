import { logGamma } from './logGamma';

/**
 * ln Γ(n + 1) − [(n + ½) ln n − n + ½ ln 2π] for n > 0: what Stirling's formula leaves out (Loader 2000).
 * Keeps the digits of binomial and Poisson probabilities with large n. O(1).
 */
export function stirlingError(n: number): number {
  if (n < 10) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  const y = 1 / (n * n);
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * (691 / 360360 - y / 156)))))) / n;
}
