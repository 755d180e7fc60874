import type { StepComparison } from '../samples/compareSteps';
import { sumOf } from '../samples/sumOf';
import { cramerVonMisesTail } from '../distributions/cramerVonMisesTail';
import { cramerVonMisesExactTail } from './cramerVonMisesExactTail';
import type { TestResult } from './testResult';

/** `auto`: exact while both samples have at most 20 rows, as scipy.stats.cramervonmises_2samp. */
export type CramerVonMisesMode = 'auto' | 'asymptotic';

const mostRowsForExact = 20;

/**
 * Two-sample Cramér-von Mises test (Anderson 1962) with mid-ranks for ties. Null when a side has a single row.
 * O(values) asymptotic; exact O((nm)·distinct sums).
 */
export function cramerVonMises(steps: StepComparison, mode: CramerVonMisesMode = 'auto'): TestResult | null {
  const { n, m } = steps;
  const rows = n + m;
  const pairs = n * m;
  if (n < 2 || m < 2) return null;
  const u = sumSquaredRanks(steps);
  const statistic = u / (pairs * rows) - (4 * pairs - 1) / (6 * rows);
  if (mode === 'auto' && Math.max(n, m) <= mostRowsForExact)
    return { statistic, pValue: cramerVonMisesExactTail(n, m, u) };
  const mean = (1 + 1 / rows) / 6;
  const variance = ((rows + 1) * (4 * pairs * rows - 3 * (n * n + m * m) - 2 * pairs)) / (45 * rows * rows * 4 * pairs);
  const scaled = 1 / 6 + (statistic - mean) / Math.sqrt(45 * variance);
  return { statistic, pValue: scaled < 0.003 ? 1 : cramerVonMisesTail(scaled) };
}

/** n Σ (rank of the i-th reference row − i)² + m Σ (rank of the j-th current row − j)². */
function sumSquaredRanks({ n, m, referenceCounts, currentCounts }: StepComparison): number {
  const ofReference = new Float64Array(referenceCounts.length);
  const ofCurrent = new Float64Array(referenceCounts.length);
  let below = 0;
  let belowCurrent = 0;
  referenceCounts.forEach((r, i) => {
    const c = currentCounts[i] ?? 0;
    const rank = below + belowCurrent + (r + c + 1) / 2;
    ofReference[i] = sumSquares(rank - below, r);
    ofCurrent[i] = sumSquares(rank - belowCurrent, c);
    below += r;
    belowCurrent += c;
  });
  return n * sumOf(ofReference) + m * sumOf(ofCurrent);
}

/** Σ (start − j)² for j = 1 … count. */
function sumSquares(start: number, count: number): number {
  const middle = start - (count + 1) / 2;
  return count * middle * middle + (count * (count * count - 1)) / 12;
}
