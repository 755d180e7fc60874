import { gammaTails } from '../special/gammaTails';

/** P(Z > z) of the standard normal law, with full relative accuracy in both tails. NaN for NaN. */
export function normalTail(z: number): number {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  return z >= 0 ? upper / 2 : 0.5 + lower / 2;
}
