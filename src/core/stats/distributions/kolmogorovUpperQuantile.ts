import { findRoot } from '../special/findRoot';
import { kolmogorovTail } from './kolmogorovTail';

/** The x with P(K > x) = `upper` for Kolmogorov's limiting law, 0 < upper < 1. */
export function kolmogorovUpperQuantile(upper: number): number {
  const high = Math.sqrt(-Math.log(upper / 4) / 2) + 1;
  return findRoot((x) => kolmogorovTail(x) - upper, 0.02, high);
}
