import { averageOverScores } from './averageOverScores';
import type { ScoreCounts } from './scoreCounts';

/** Mean squared difference of probability and label, 0 … 1. Null without rows. */
export function brierScore(counts: ScoreCounts): number | null {
  return averageOverScores(counts, (score, label) => (score - label) ** 2);
}
