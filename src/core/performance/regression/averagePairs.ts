import { sumOf } from '../../stats/samples/sumOf';
import type { RegressionPairs } from './regressionPairs';

/** Mean of a function of target and prediction; null without rows. O(n). */
export function averagePairs(
  { targets, predictions }: RegressionPairs,
  of: (target: number, prediction: number) => number
): number | null {
  if (targets.length === 0) return null;
  return sumOf(targets.map((target, i) => of(target, predictions[i] ?? NaN))) / targets.length;
}
