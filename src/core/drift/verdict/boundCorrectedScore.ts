import type { CorrectedScore } from './scoreNull';

const z95 = 1.6448536269514722;

/**
 * One-sided 95 % bounds around a corrected score: the lower end is 0 while the raw score stays within its own noise limit,
 * the upper end is never below the raw score.
 */
export function boundCorrectedScore(
  score: number,
  value: number,
  standardError: number,
  noiseLimit: number
): CorrectedScore {
  const lower = score <= noiseLimit ? 0 : Math.max(0, value - z95 * standardError);
  return { value, lower, upper: Math.max(score, value + z95 * standardError) };
}
