import { computeBinaryMetrics } from './computeBinaryMetrics';
import type { BinaryCounts, BinaryMetrics } from './computeBinaryMetrics';
import type { ScoreCounts } from './scoreCounts';

export interface ThresholdPoint extends BinaryCounts {
  threshold: number;
  metrics: BinaryMetrics;
}

/** Confusion counts and metrics at every distinct score as threshold, falling. O(scores). */
export function sweepThresholds({ scores, positives, negatives }: ScoreCounts): ThresholdPoint[] {
  const allPositives = positives.reduce((sum, count) => sum + count, 0);
  const allNegatives = negatives.reduce((sum, count) => sum + count, 0);
  let truePositives = 0;
  let falsePositives = 0;
  return Array.from(scores, (_, place) => {
    const i = scores.length - 1 - place;
    truePositives += positives[i] ?? 0;
    falsePositives += negatives[i] ?? 0;
    const counts = {
      truePositives,
      falsePositives,
      falseNegatives: allPositives - truePositives,
      trueNegatives: allNegatives - falsePositives,
    };
    return { threshold: scores[i] ?? NaN, ...counts, metrics: computeBinaryMetrics(counts) };
  });
}
