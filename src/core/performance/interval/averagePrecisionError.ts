import type { ScoreCounts } from '../classification/scoreCounts';
import { averagePrecision } from '../classification/averagePrecision';

/**
 * Standard error of the average precision by the infinitesimal jackknife (Efron, Stein 1981): the root of the sum, over rows, of the
 * squared slope by the row's weight. Null without positives. O(scores).
 */
export function averagePrecisionError(counts: ScoreCounts): number | null {
  const { scores, positives, negatives } = counts;
  const value = averagePrecision(counts);
  if (value === null) return null;
  const all = positives.reduce((sum, count) => sum + count, 0);
  const hits = new Float64Array(scores.length);
  const shown = new Float64Array(scores.length);
  for (let i = scores.length - 1; i >= 0; i--) {
    hits[i] = (hits[i + 1] ?? 0) + (positives[i] ?? 0);
    shown[i] = (shown[i + 1] ?? 0) + (positives[i] ?? 0) + (negatives[i] ?? 0);
  }
  let ofHit = 0;
  let ofRow = 0;
  let square = 0;
  scores.forEach((_, i) => {
    const positive = positives[i] ?? 0;
    const above = shown[i] ?? 0;
    if (above === 0) return;
    const precision = (hits[i] ?? 0) / above;
    ofHit += positive / above;
    ofRow += (positive * precision) / above;
    square += positive * ((precision - value + ofHit - ofRow) / all) ** 2;
    square += (negatives[i] ?? 0) * (ofRow / all) ** 2;
  });
  return Math.sqrt(square);
}
