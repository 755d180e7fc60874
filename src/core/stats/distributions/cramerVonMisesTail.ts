import { logGamma } from '../special/logGamma';
import { scaledBesselK } from '../special/scaledBesselK';

const smallestTerm = 1e-7;

/**
 * P(W > x) of the limiting law of the Cramér-von Mises statistic, one minus the series of Anderson and Darling (1952) in
 * Bessel functions K of order ¼. The series ends at the first term under 1e-7, as scipy's does, so that p agrees with it and is
 * rough below 1e-7. 1 for x <= 0. O(1).
 */
export function cramerVonMisesTail(x: number): number {
  if (!(x > 0)) return 1;
  let sum = 0;
  for (let k = 0; ; k++) {
    const y = 4 * k + 1;
    const q = (y * y) / (16 * x);
    const weight = Math.exp(logGamma(k + 0.5) - logGamma(k + 1) - 2 * q) / (Math.PI ** 1.5 * Math.sqrt(x));
    const term = weight * Math.sqrt(y) * scaledBesselK(0.25, q);
    sum += term;
    if (!(Math.abs(term) >= smallestTerm)) break;
  }
  return Math.max(0, 1 - sum);
}
