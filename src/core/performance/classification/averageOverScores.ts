import type { ScoreCounts } from './scoreCounts';

/** Mean of a loss over all labelled rows; null without rows. O(scores). */
export function averageOverScores(
  { scores, positives, negatives }: ScoreCounts,
  loss: (score: number, label: 0 | 1) => number
): number | null {
  let rows = 0;
  let sum = 0;
  scores.forEach((score, i) => {
    const positive = positives[i] ?? 0;
    const negative = negatives[i] ?? 0;
    rows += positive + negative;
    if (positive > 0) sum += positive * loss(score, 1);
    if (negative > 0) sum += negative * loss(score, 0);
  });
  return rows > 0 ? sum / rows : null;
}
