import type { Divergence } from './divergence';

/** Squared Hellinger distance, ½Σ(√p − √q)². Range 0 … 1. */
export const hellingerSquared: Divergence = {
  scale: 1 / 8,
  shares: 'raw',
  getTerm,
  getNullTerm: getTerm,
  getSlopeInReference: (p, q) => 0.5 * (1 - Math.sqrt(q / p)),
  getSlopeInCurrent: (p, q) => 0.5 * (1 - Math.sqrt(p / q)),
};

function getTerm(p: number, q: number): number {
  return 0.5 * (Math.sqrt(p) - Math.sqrt(q)) ** 2;
}
