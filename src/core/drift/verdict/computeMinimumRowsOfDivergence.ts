import { invertNoise } from './invertNoise';

/**
 * Rows of a window from which a true divergence of `threshold` (on PSI's scale: other divergences over their first-order scale)
 * is seen, ⌈1/(τ/(dλ) − 1/n)⌉ with λ from computeNoncentrality. Null when the reference is too small for any window. O(1).
 */
export function computeMinimumRowsOfDivergence(
  threshold: number,
  noncentrality: number,
  referenceRows: number,
  designEffect = 1
): number | null {
  return invertNoise(threshold / (designEffect * noncentrality), referenceRows);
}
