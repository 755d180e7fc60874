import { normalTail } from '../distributions/normalTail';
import type { StepComparison } from '../samples/compareSteps';
import { mannWhitneyExactTail } from './mannWhitneyExactTail';
import type { TestResult } from './testResult';

/** `less`: the reference tends to be smaller. */
export type MannWhitneyAlternative = 'two_sided' | 'less';

/** `auto`: exact when a sample has at most 8 rows and nothing ties, as scipy.stats.mannwhitneyu. */
export type MannWhitneyMode = 'auto' | 'asymptotic';

const mostRowsForExact = 8;

/**
 * Mann-Whitney U of the reference (pairs in which it is the larger one, ties counting half) with its p-value; the asymptotic one
 * is corrected for ties and continuity. O(values) asymptotic, O(n²m) exact.
 */
export function mannWhitney(
  steps: StepComparison,
  alternative: MannWhitneyAlternative = 'two_sided',
  mode: MannWhitneyMode = 'auto'
): TestResult {
  const { n, m } = steps;
  const { statistic, ties, tied } = countPairs(steps);
  const other = n * m - statistic;
  const tested = alternative === 'less' ? other : Math.max(statistic, other);
  const sides = alternative === 'less' ? 1 : 2;
  const exact = mode === 'auto' && Math.min(n, m) <= mostRowsForExact && !tied;
  const tail = exact ? mannWhitneyExactTail(n, m, tested) : asymptoticTail(tested, n, m, ties);
  return { statistic, pValue: Math.min(1, sides * tail) };
}

function countPairs({ referenceCounts, currentCounts }: StepComparison): {
  statistic: number;
  ties: number;
  tied: boolean;
} {
  let statistic = 0;
  let below = 0;
  let ties = 0;
  let tied = false;
  referenceCounts.forEach((r, i) => {
    const c = currentCounts[i] ?? 0;
    statistic += r * (below + c / 2);
    below += c;
    const t = r + c;
    ties += t * t * t - t;
    if (t > 1) tied = true;
  });
  return { statistic, ties, tied };
}

function asymptoticTail(u: number, n: number, m: number, ties: number): number {
  const rows = n + m;
  const deviation = Math.sqrt(((n * m) / 12) * (rows + 1 - ties / (rows * (rows - 1))));
  const distance = u - (n * m) / 2 - 0.5;
  if (!(deviation > 0)) return distance > 0 ? 0 : 1;
  return normalTail(distance / deviation);
}
