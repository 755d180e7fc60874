export interface TestResult {
  statistic: number;
  pValue: number;
}
