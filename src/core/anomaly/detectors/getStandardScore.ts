import type { SortedWindow } from '../../series/SortedWindow';

const sigmaPerMad = 1.4826;
const floorShare = 0.02;
const roundingShare = 1e-12;

/** Distance from the window's median in 1.4826 · MAD, but at least in 2 % of its range; ±Infinity from a constant, 0 at the median. */
export function getStandardScore(value: number, window: SortedWindow): number {
  const median = window.median();
  const range = window.at(window.size - 1) - window.at(0);
  const scale = Math.max(sigmaPerMad * window.medianDistance(median), floorShare * range);
  const distance = value - median;
  return Math.abs(distance) <= roundingShare * Math.abs(median) ? 0 : distance / scale;
}
