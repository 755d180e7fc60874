export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}
