import { chiSquaredUpperQuantile } from '../../stats/distributions/chiSquaredUpperQuantile';
import { noncentralChiSquaredTail } from '../../stats/distributions/noncentralChiSquaredTail';
import { findRoot } from '../../stats/special/findRoot';

/** The noncentrality λ at which a chi-squared test of `degrees` at level `alpha` has the given power. */
export function computeNoncentrality(degrees: number, alpha: number, power: number): number {
  const critical = chiSquaredUpperQuantile(degrees, alpha);
  let high = critical + 10;
  while (noncentralChiSquaredTail(degrees, high, critical) < power) high *= 2;
  return findRoot((lambda) => noncentralChiSquaredTail(degrees, lambda, critical) - power, 0, high);
}
