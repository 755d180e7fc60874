import { calibrationError } from '../classification/calibrationError';
import { reliabilityCurve } from '../classification/reliabilityCurve';
import type { ScoreCounts } from '../classification/scoreCounts';

/**
 * Standard error of the expected calibration error by the infinitesimal jackknife, each bin's gap keeping its sign. The error of
 * a good model is overstated by noise: this says nothing about that. Null without rows. O(scores).
 */
export function eceError(counts: ScoreCounts, bins = 10): number | null {
  const curve = reliabilityCurve(counts, bins);
  const value = calibrationError(curve);
  if (value === null) return null;
  const signs = new Map(
    curve.map(({ bin, meanProbability, sharePositive }) => [bin, Math.sign(meanProbability - sharePositive)])
  );
  const rows = curve.reduce((sum, bin) => sum + bin.rows, 0);
  let square = 0;
  counts.scores.forEach((score, i) => {
    const sign = signs.get(Math.max(0, Math.min(Math.floor(score * bins), bins - 1))) ?? 0;
    square += (counts.positives[i] ?? 0) * (sign * (score - 1) - value) ** 2;
    square += (counts.negatives[i] ?? 0) * (sign * score - value) ** 2;
  });
  return Math.sqrt(square) / rows;
}
