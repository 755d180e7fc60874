import { averagePairs } from './averagePairs';
import type { RegressionPairs } from './regressionPairs';

/** Mean pinball loss of a forecast of the `level` quantile (Koenker, Bassett 1978). Null without rows. O(n). */
export function pinballLoss(pairs: RegressionPairs, level: number): number | null {
  return averagePairs(pairs, (target, prediction) =>
    Math.max(level * (target - prediction), (level - 1) * (target - prediction))
  );
}
