import type { TestCounts } from './testCounts';

/** The one form in which counts are printed; programs read the last line of `npm test` by it. */
export function formatCounts({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
