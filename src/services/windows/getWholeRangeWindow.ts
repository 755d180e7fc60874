import type { AnalysisWindow, TimeRange } from './analysisWindow';

/** The range as one window. Its end is where no late rows are waited for any more. */
export function getWholeRangeWindow(range: TimeRange, lateness: number): AnalysisWindow {
  const end = range.to - lateness;
  const complete = end > range.from;
  return complete
    ? { start: range.from, end, until: end, complete }
    : { start: range.from, end: range.to, until: range.to, complete };
}
