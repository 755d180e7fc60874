const z80 = 0.8416212335729143;

/**
 * Rows of a window from which a true divergence of `threshold` (on PSI's scale: other divergences over their first-order scale)
 * is seen, ⌈1/(τ/(dλ) − 1/n)⌉ with λ from computeNoncentrality. Null when the reference is too small for any window. O(1).
 */
export function computeMinimumRowsOfDivergence(threshold: number, noncentrality: number, referenceRows: number, designEffect = 1): number | null {
  return invert(threshold / (designEffect * noncentrality), referenceRows);
}

/**
 * The same for a distance that grows with √h: `unitLimit` its upper point and `unitDeviation` its spread at h = 1, power 0.8.
 */
export function computeMinimumRowsOfDistance(
  threshold: number,
  unitLimit: number,
  unitDeviation: number,
  referenceRows: number,
  designEffect = 1
): number | null {
  return invert((threshold / (unitLimit + z80 * unitDeviation)) ** 2 / designEffect, referenceRows);
}

function invert(noise: number, referenceRows: number): number | null {
  const left = noise - 1 / referenceRows;
  return left > 0 ? Math.ceil(1 / left) : null;
}
