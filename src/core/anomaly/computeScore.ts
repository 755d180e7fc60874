import type { Direction } from './detectorOptions';

const maximumScore = 1e6;

/**
 * The anomaly score of a value against a band that is symmetric about the expected value:
 * 0 as expected, 1 on the band's edge, above 1 outside, 1e6 at most (also where the band has no width).
 * A deviation to the side that `direction` leaves out scores 0. NaN in any number gives NaN.
 */
export function computeScore(value: number, expected: number, upper: number, direction: Direction): number {
  const deviation = value - expected;
  if (deviation === 0 || (direction === 'up' && deviation < 0) || (direction === 'down' && deviation > 0)) {
    return 0;
  }
  return Math.min(Math.abs(deviation) / (upper - expected), maximumScore);
}
