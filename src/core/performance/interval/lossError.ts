import type { ScoreCounts } from '../classification/scoreCounts';
import { averageOverScores } from '../classification/averageOverScores';
import { meanError } from './meanError';

/** Standard error of the mean of a loss over labelled rows. Null under two rows. O(scores). */
export function lossError(counts: ScoreCounts, loss: (score: number, label: 0 | 1) => number): number | null {
  const rows = [counts.positives, counts.negatives].reduce(
    (all, side) => side.reduce((sum, count) => sum + count, all),
    0
  );
  const mean = averageOverScores(counts, loss) ?? 0;
  const square = averageOverScores(counts, (score, label) => (loss(score, label) - mean) ** 2) ?? 0;
  return meanError(rows, 0, square * rows);
}
