import { normalTail } from '../../stats/distributions/normalTail';
import { normalUpperQuantile } from '../../stats/distributions/normalUpperQuantile';
import { findRoot } from '../../stats/special/findRoot';
import type { BinnedComparison } from './binnedComparison';

export interface LInfinityNull {
  q50: number;
  q95: number;
  q99: number;
}

/** Points of the largest |p − q| when nothing has drifted: bins as independent normals, 1 − Π(1 − 2Φ̄(t/σ)). O(bins) a step. */
export function computeLInfinityNull(comparison: BinnedComparison, designEffect = 1): LInfinityNull {
  const shares = comparison.pSmooth;
  if (shares.length < 2) return { q50: 0, q95: 0, q99: 0 };
  const deviations = shares.map((share) => Math.sqrt(designEffect * comparison.h * share * (1 - share)));
  return { q50: solve(deviations, 0.5), q95: solve(deviations, 0.05), q99: solve(deviations, 0.01) };
}

function solve(deviations: Float64Array, upper: number): number {
  const largest = deviations.reduce((most, deviation) => Math.max(most, deviation), 0);
  if (deviations.length === 2) return largest * normalUpperQuantile(upper / 2);
  const high = largest * normalUpperQuantile(upper / 2 / deviations.length);
  return findRoot(
    (t) => {
      let logBelow = 0;
      for (const deviation of deviations) logBelow += Math.log1p(-2 * normalTail(t / deviation));
      return -Math.expm1(logBelow) - upper;
    },
    largest * 1e-3,
    high * 1.001
  );
}
