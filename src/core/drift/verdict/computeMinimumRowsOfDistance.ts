import { invertNoise } from './invertNoise';

const z80 = 0.8416212335729143;

/**
 * Rows of a window from which a true distance of `threshold` is seen with power 0.8, for a distance that grows with √(1/n + 1/m):
 * `unitLimit` is its upper point and `unitDeviation` its spread at 1/n + 1/m = 1. Null when the reference is too small. O(1).
 */
export function computeMinimumRowsOfDistance(
  threshold: number,
  unitLimit: number,
  unitDeviation: number,
  referenceRows: number,
  designEffect = 1
): number | null {
  return invertNoise((threshold / (unitLimit + z80 * unitDeviation)) ** 2 / designEffect, referenceRows);
}
