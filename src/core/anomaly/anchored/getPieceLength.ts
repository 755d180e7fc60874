import { weekMs } from './weekMs';

/** Prometheus widens the step of a range with more than 11,000 points; other sources have limits like it. */
const mostPoints = 10_000;

/**
 * How long the pieces are in which the past is asked for, in milliseconds: the longest even part of a week that has
 * at most 10,000 points of that step. `step` in milliseconds, a divisor of the week.
 */
export function getPieceLength(step: number): number {
  const points = weekMs / step;
  if (!Number.isInteger(points)) {
    throw new Error(`A step of ${step} ms doesn't divide the week. Choose one that does.`);
  }
  let parts = Math.ceil(points / mostPoints);
  while (points % parts !== 0) {
    parts += 1;
  }
  return weekMs / parts;
}
