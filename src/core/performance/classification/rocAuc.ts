import type { ScoreCounts } from './scoreCounts';

/** Area under the ROC curve: the share of pairs in which the positive has the higher score, ties half. Null with one class only. O(scores). */
export function rocAuc({ positives, negatives }: Pick<ScoreCounts, 'positives' | 'negatives'>): number | null {
  let below = 0;
  let wins = 0;
  let all = 0;
  positives.forEach((positive, i) => {
    const negative = negatives[i] ?? 0;
    wins += positive * (below + negative / 2);
    below += negative;
    all += positive;
  });
  return all > 0 && below > 0 ? wins / (all * below) : null;
}
