import { z } from 'zod';
import type { TestCounts } from './testCounts';

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()).default([]),
});

/**
 * Counts of Playwright's JSON report. A test that passed only when tried again counts as failed, and so does each
 * error outside a test (a file that doesn't load, a server that doesn't start).
 */
export function getPlaywrightCounts(report: unknown): TestCounts {
  const { stats, errors } = playwrightReport.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
