import type { Calibration } from './calibration';

/** Calibrated probability of a score; the score itself when the curve has no knot. O(log knots). */
export function calibrate({ scores, probabilities }: Calibration, score: number): number {
  if (scores.length === 0) return score;
  let low = 0;
  let high = scores.length - 1;
  if (score <= (scores[low] ?? 0)) return probabilities[low] ?? score;
  if (score >= (scores[high] ?? 0)) return probabilities[high] ?? score;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((scores[middle] ?? 0) <= score) low = middle;
    else high = middle;
  }
  const from = scores[low] ?? 0;
  const share = (score - from) / ((scores[high] ?? 0) - from);
  return (probabilities[low] ?? 0) + share * ((probabilities[high] ?? 0) - (probabilities[low] ?? 0));
}
