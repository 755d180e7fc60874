import type { Divergence } from './divergence';

/** Kullback-Leibler divergence of the window from the reference, Σ p ln(p/q), in nats. */
export const klDivergence: Divergence = {
  scale: 1 / 2,
  shares: 'smoothed',
  getTerm: (p, q) => p * Math.log(p / q),
  getNullTerm: (p, q) => p * Math.log(p / q) - p + q,
  getSlopeInReference: (p, q) => Math.log(p / q) + 1,
  getSlopeInCurrent: (p, q) => -p / q,
};
