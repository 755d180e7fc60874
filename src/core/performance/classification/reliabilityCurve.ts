import type { ScoreCounts } from './scoreCounts';

export interface ReliabilityBin {
  bin: number;
  rows: number;
  meanProbability: number;
  sharePositive: number;
}

/** Mean probability and share of positives in bins of equal width over 0 … 1, empty bins left out. O(scores). */
export function reliabilityCurve({ scores, positives, negatives }: ScoreCounts, bins = 10): ReliabilityBin[] {
  const sums = Array.from({ length: bins }, (_, bin) => ({ bin, rows: 0, probability: 0, positive: 0 }));
  scores.forEach((score, i) => {
    const place = sums[Math.max(0, Math.min(Math.floor(score * bins), bins - 1))];
    if (!place) return;
    const rows = (positives[i] ?? 0) + (negatives[i] ?? 0);
    place.rows += rows;
    place.probability += rows * score;
    place.positive += positives[i] ?? 0;
  });
  return sums
    .filter(({ rows }) => rows > 0)
    .map(({ bin, rows, probability, positive }) => ({
      bin,
      rows,
      meanProbability: probability / rows,
      sharePositive: positive / rows,
    }));
}
