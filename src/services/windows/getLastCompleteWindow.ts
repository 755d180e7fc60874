import type { AnalysisWindow, TimeRange } from './analysisWindow';
import type { WindowGrid } from './windowGrid';

export interface LastCompleteWindow {
  window: AnalysisWindow;
  /** Whether the range reaches back to it. */
  inRange: boolean;
}

/** The newest window whose end, and the time that late rows are waited for, have passed at the range's end. */
export function getLastCompleteWindow(grid: WindowGrid, range: TimeRange, lateness: number): LastCompleteWindow {
  const end = grid.getStart(range.to - lateness);
  const start = grid.getPrevious(end);
  return { window: { start, end, until: end, complete: true }, inRange: start >= grid.getStart(range.from) };
}
