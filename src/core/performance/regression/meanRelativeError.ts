import type { RegressionPairs } from './regressionPairs';
import { averagePairs } from './averagePairs';

/** Mean |error| / |target| over the rows whose target isn't 0; null when there are none. O(n). */
export function meanRelativeError({ targets, predictions, unlabelled }: RegressionPairs): number | null {
  const pairs = {
    targets: targets.filter((target) => target !== 0),
    predictions: predictions.filter((_, i) => targets[i] !== 0),
    unlabelled,
  };
  return averagePairs(pairs, (target, prediction) => Math.abs(target - prediction) / Math.abs(target));
}
