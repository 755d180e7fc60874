import type { BinaryCounts } from './computeBinaryMetrics';
import type { ScoreCounts } from './scoreCounts';

/** Confusion counts when scores at or above the threshold are predicted positive. O(scores). */
export function countAtThreshold({ scores, positives, negatives }: ScoreCounts, threshold: number): BinaryCounts {
  const counts: BinaryCounts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  scores.forEach((score, i) => {
    const predicted = score >= threshold;
    counts[predicted ? 'truePositives' : 'falseNegatives'] += positives[i] ?? 0;
    counts[predicted ? 'falsePositives' : 'trueNegatives'] += negatives[i] ?? 0;
  });
  return counts;
}
