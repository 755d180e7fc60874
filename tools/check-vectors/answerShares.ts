import { computeDivergence } from '../../src/core/drift/measures/computeDivergence';
import { hellingerSquared } from '../../src/core/drift/measures/hellingerSquared';
import { jensenShannonDivergence } from '../../src/core/drift/measures/jensenShannonDivergence';
import { klDivergence } from '../../src/core/drift/measures/klDivergence';
import { lInfinity } from '../../src/core/drift/measures/lInfinity';
import { psiDivergence } from '../../src/core/drift/measures/psiDivergence';
import { totalVariation } from '../../src/core/drift/measures/totalVariation';
import { countRows } from '../../src/core/stats/samples/countRows';
import type { Answer } from './answer';

const zeroShare = 0.0001;

/** The distances of the vectors between two sets of counts; psi and kl with each share of 0 replaced. */
export function answerShares(reference: Float64Array, current: Float64Array): Record<string, Answer> {
  const n = countRows(reference);
  const m = countRows(current);
  const p = reference.map((count) => count / n);
  const q = current.map((count) => count / m);
  const fill = (shares: Float64Array): Float64Array => shares.map((share) => (share === 0 ? zeroShare : share));
  const divergence = computeDivergence(jensenShannonDivergence, p, q);
  return {
    psi: computeDivergence(psiDivergence, fill(p), fill(q)),
    kl_reference_to_current: sumSigned(fill(p), fill(q)),
    kl_current_to_reference: sumSigned(fill(q), fill(p)),
    jensen_shannon_distance_base2: Math.sqrt(divergence / Math.LN2),
    jensen_shannon_distance_base_e: Math.sqrt(divergence),
    hellinger: Math.sqrt(computeDivergence(hellingerSquared, p, q)),
    total_variation: totalVariation(p, q),
    l_infinity: lInfinity(p, q),
  };
}

/** Filled shares don't sum to 1, so this sum may be below 0. */
function sumSigned(p: Float64Array, q: Float64Array): number {
  return p.reduce((sum, share, i) => sum + klDivergence.getTerm(share, q[i] ?? 0), 0);
}
