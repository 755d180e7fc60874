import { existsSync, readFileSync } from 'node:fs';
import type { TestCounts } from './testCounts';

/**
 * Counts from a report file. The exit code has the last word: a runner that failed without a failed test
 * (an unhandled error, a crash before the report was written) counts as one failure.
 */
export function readReport(path: string, exitCode: number, getCounts: (report: unknown) => TestCounts): TestCounts {
  if (!existsSync(path)) {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const counts = getCounts(JSON.parse(readFileSync(path, 'utf8')));
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
