import { chiSquaredTail } from '../distributions/chiSquaredTail';
import type { TestResult } from './testResult';

export interface ContingencyResult extends TestResult {
  degrees: number;
  /** Rows of either side. */
  n: number;
  m: number;
}

/** Which statistic measures the distance from the expected counts. */
export type ContingencyStatistic = 'pearson' | 'log_likelihood';

/**
 * Independence of a 2 × k table: Pearson's χ² or the G test (log-likelihood ratio), p from the χ² law with k − 1 degrees of freedom.
 * `yates` moves each count of a 2 × 2 table by up to ½ towards its expectation. Columns without rows must be dropped before;
 * a single column gives 0, p = 1. Same as scipy.stats.chi2_contingency. Null when a side has no rows. O(k).
 */
export function chiSquaredContingency(
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  statistic: ContingencyStatistic = 'pearson',
  yates = false
): ContingencyResult | null {
  const n = sum(reference);
  const m = sum(current);
  if (n === 0 || m === 0) return null;
  const degrees = reference.length - 1;
  if (degrees < 1) return { statistic: 0, pValue: 1, degrees: 0, n, m };
  const shift = yates && degrees === 1 ? 0.5 : 0;
  let total = 0;
  for (let i = 0; i < reference.length; i++) {
    const both = (reference[i] ?? 0) + (current[i] ?? 0);
    total += getTerm(reference[i] ?? 0, (both * n) / (n + m), shift, statistic);
    total += getTerm(current[i] ?? 0, (both * m) / (n + m), shift, statistic);
  }
  return { statistic: total, pValue: chiSquaredTail(degrees, total), degrees, n, m };
}

function getTerm(observed: number, expected: number, shift: number, statistic: ContingencyStatistic): number {
  const difference = expected - observed;
  const moved = observed + Math.sign(difference) * Math.min(shift, Math.abs(difference));
  if (statistic === 'pearson') return (moved - expected) ** 2 / expected;
  return moved > 0 ? 2 * moved * Math.log(moved / expected) : 0;
}

function sum(counts: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < counts.length; i++) all += counts[i] ?? 0;
  return all;
}
