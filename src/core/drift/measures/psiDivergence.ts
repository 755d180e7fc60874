import type { Divergence } from './divergence';

/** Population stability index, Σ(p − q) ln(p/q): the sum of both Kullback-Leibler divergences. */
export const psiDivergence: Divergence = {
  scale: 1,
  shares: 'smoothed',
  getTerm: (p, q) => (p - q) * Math.log(p / q),
  getNullTerm: (p, q) => (p - q) * Math.log(p / q),
  getSlopeInReference: (p, q) => Math.log(p / q) + 1 - q / p,
  getSlopeInCurrent: (p, q) => Math.log(q / p) + 1 - p / q,
};
