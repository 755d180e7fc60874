import type { ScoreCounts } from './scoreCounts';

/** Kolmogorov-Smirnov distance between the scores of positives and negatives, 0 … 1. Null with one class only. O(scores). */
export function classSeparation({ positives, negatives }: ScoreCounts): number | null {
  const allPositives = positives.reduce((sum, count) => sum + count, 0);
  const allNegatives = negatives.reduce((sum, count) => sum + count, 0);
  if (allPositives === 0 || allNegatives === 0) return null;
  let below = 0;
  let belowNegatives = 0;
  let largest = 0;
  positives.forEach((count, i) => {
    below += count;
    belowNegatives += negatives[i] ?? 0;
    largest = Math.max(largest, Math.abs(below / allPositives - belowNegatives / allNegatives));
  });
  return largest;
}
