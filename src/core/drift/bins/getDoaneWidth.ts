import type { Moments } from '../../stats/samples/computeMoments';

/** Bin width of Doane's rule, Sturges' widened by the skewness: range / (1 + log2 n + log2(1 + |g₁|/σ_g₁)). 0 with two rows or fewer. */
export function getDoaneWidth(range: number, moments: Moments): number {
  const { rows, skewness, variance } = moments;
  if (rows <= 2 || !(variance > 0)) return 0;
  const sigma = Math.sqrt((6 * (rows - 2)) / ((rows + 1) * (rows + 3)));
  return range / (1 + Math.log2(rows) + Math.log2(1 + Math.abs(skewness) / sigma));
}
