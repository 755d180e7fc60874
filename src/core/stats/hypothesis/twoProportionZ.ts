import { normalTail } from '../distributions/normalTail';
import type { TestResult } from './testResult';

/**
 * Pooled two-proportion z test of `referenceHits` of n against `currentHits` of m, two-sided. Null when a side has no rows or
 * when the pooled share is 0 or 1, where nothing varies. O(1).
 */
export function twoProportionZ(referenceHits: number, n: number, currentHits: number, m: number): TestResult | null {
  const pooled = (referenceHits + currentHits) / (n + m);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  if (!(error > 0)) return null;
  const statistic = (referenceHits / n - currentHits / m) / error;
  return { statistic, pValue: 2 * normalTail(Math.abs(statistic)) };
}
