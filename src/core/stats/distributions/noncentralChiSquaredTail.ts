import { chiSquaredTail } from './chiSquaredTail';
import { poissonProbability } from './poissonProbability';

/** P(χ'² > x) with noncentrality λ: central tails mixed by a Poisson law of mean λ/2. O(√λ). */
export function noncentralChiSquaredTail(degrees: number, noncentrality: number, x: number): number {
  const half = noncentrality / 2;
  const centre = Math.floor(half);
  let sum = 0;
  for (let j = centre; j >= 0; j--) {
    const weight = poissonProbability(j, half);
    sum += weight * chiSquaredTail(degrees + 2 * j, x);
    if (weight < 1e-18) break;
  }
  for (let j = centre + 1; ; j++) {
    const weight = poissonProbability(j, half);
    sum += weight * chiSquaredTail(degrees + 2 * j, x);
    if (weight < 1e-18) break;
  }
  return Math.min(1, sum);
}
