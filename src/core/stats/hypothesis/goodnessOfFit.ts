import { chiSquaredTail } from '../distributions/chiSquaredTail';
import type { TestResult } from './testResult';
import type { ContingencyStatistic } from './chiSquaredContingency';

/**
 * Goodness of fit of counts to given shares, taken as exact: Pearson's χ² or the G test with k − 1 degrees of freedom.
 * A count where none is expected is impossible: statistic Infinity, p = 0. Null with a single share, which leaves no degree of
 * freedom. O(k).
 */
export function goodnessOfFit(
  counts: ArrayLike<number>,
  shares: ArrayLike<number>,
  statistic: ContingencyStatistic = 'pearson'
): TestResult | null {
  if (counts.length < 2) return null;
  let rows = 0;
  for (let i = 0; i < counts.length; i++) rows += counts[i] ?? 0;
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    const observed = counts[i] ?? 0;
    const expected = (shares[i] ?? 0) * rows;
    if (observed === 0 && expected === 0) continue;
    if (statistic === 'pearson') total += (observed - expected) ** 2 / expected;
    else total += observed > 0 ? 2 * observed * Math.log(observed / expected) : 0;
  }
  return { statistic: total, pValue: total === Infinity ? 0 : chiSquaredTail(counts.length - 1, Math.max(0, total)) };
}
