import { pearsonTest } from './pearsonTest';

/**
 * How far each of a log's own windows lies from the rest of them: X² over its expectation for independent rows, which is 1 on average
 * when rows are independent. Counts in the same bins. 1 for a window that can't be compared. O(windows × bins).
 */
export function learnWindowRatios(windows: readonly Float64Array[]): number[] {
  const total = new Float64Array(windows[0]?.length ?? 0);
  for (const window of windows) window.forEach((count, i) => (total[i] = (total[i] ?? 0) + count));
  return windows.map((current) => {
    const reference = total.map((count, i) => count - (current[i] ?? 0));
    const m = current.reduce((sum, count) => sum + count, 0);
    const n = reference.reduce((sum, count) => sum + count, 0);
    const test = pearsonTest({ reference, current, n, m });
    return test.mean > 0 ? test.statistic / test.mean : 1;
  });
}
