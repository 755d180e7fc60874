import { studentTail } from '../distributions/studentTail';
import { computeMoments } from '../samples/computeMoments';
import type { ValueCounts } from '../samples/valueCounts';
import type { TestResult } from './testResult';

/** `equal`: pooled variance (Student); `welch`: each its own. */
export type TTestVariances = 'equal' | 'welch';

type Sample = Pick<ValueCounts, 'values' | 'counts'>;

/**
 * Two-sided t test of equal means. Constant samples of different value: statistic ±Infinity, p = 0. Null when it is undefined:
 * constant samples of one value, or too few rows for a variance. O(values).
 */
export function tTest(reference: Sample, current: Sample, variances: TTestVariances = 'equal'): TestResult | null {
  const a = computeMoments(reference);
  const b = computeMoments(current);
  if (a === null || b === null) return null;
  const ofA = (a.variance * a.rows) / (a.rows - 1);
  const ofB = (b.variance * b.rows) / (b.rows - 1);
  const { error, degrees } =
    variances === 'equal' ? pool(a.rows, b.rows, a.variance, b.variance) : separate(a.rows, b.rows, ofA, ofB);
  const difference = a.mean - b.mean;
  if (error === 0 && difference !== 0) return { statistic: difference > 0 ? Infinity : -Infinity, pValue: 0 };
  const statistic = difference / error;
  if (!Number.isFinite(statistic) || !(degrees > 0)) return null;
  return { statistic, pValue: 2 * studentTail(degrees, Math.abs(statistic)) };
}

interface Spread {
  error: number;
  degrees: number;
}

function pool(n: number, m: number, a: number, b: number): Spread {
  const degrees = n + m - 2;
  return { error: Math.sqrt(((n * a + m * b) / degrees) * (1 / n + 1 / m)), degrees };
}

function separate(n: number, m: number, a: number, b: number): Spread {
  const ofA = a / n;
  const ofB = b / m;
  const degrees = (ofA + ofB) ** 2 / (ofA ** 2 / (n - 1) + ofB ** 2 / (m - 1));
  return { error: Math.sqrt(ofA + ofB), degrees };
}
