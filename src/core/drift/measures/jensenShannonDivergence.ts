import type { Divergence } from './divergence';

/** Jensen-Shannon divergence, ½Σp ln(p/M) + ½Σq ln(q/M) with M = (p + q)/2, in nats. Empty bins count 0. */
export const jensenShannonDivergence: Divergence = {
  scale: 1 / 8,
  shares: 'raw',
  getTerm,
  getNullTerm: getTerm,
  getSlopeInReference: (p, q) => 0.5 * Math.log((2 * p) / (p + q)),
  getSlopeInCurrent: (p, q) => 0.5 * Math.log((2 * q) / (p + q)),
};

function getTerm(p: number, q: number): number {
  return (half(p, p + q) + half(q, p + q)) / 2;
}

function half(share: number, both: number): number {
  return share > 0 ? share * Math.log((2 * share) / both) : 0;
}
