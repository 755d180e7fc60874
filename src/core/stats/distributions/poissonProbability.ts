import { binomialDeviance } from '../special/binomialDeviance';
import { stirlingError } from '../special/stirlingError';

/** P(X = k) of a Poisson law, k a whole number >= 0, full relative accuracy for large means (Loader 2000). */
export function poissonProbability(k: number, mean: number): number {
  if (mean === 0) return k === 0 ? 1 : 0;
  if (k === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(k) - binomialDeviance(k, mean)) / Math.sqrt(2 * Math.PI * k);
}
