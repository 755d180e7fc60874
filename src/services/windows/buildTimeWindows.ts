import type { AnalysisWindow, TimeRange } from './analysisWindow';
import type { WindowGrid } from './windowGrid';

export interface TimeWindows {
  /** In order of time. */
  windows: AnalysisWindow[];
  /** Whether older windows were left out to stay within the limit. */
  truncated: boolean;
}

/** The windows that a range touches: `from` is rounded down to a window's start. At most `limit`, the newest. */
export function buildTimeWindows(grid: WindowGrid, range: TimeRange, lateness: number, limit: number): TimeWindows {
  const first = grid.getStart(range.from);
  const windows: AnalysisWindow[] = [];
  let start = grid.getStart(Math.max(range.from, range.to - 1));
  while (start >= first && windows.length < limit) {
    windows.push(buildWindow(start, grid.getNext(start), range.to, lateness));
    start = grid.getPrevious(start);
  }
  return { windows: windows.reverse(), truncated: start >= first };
}

function buildWindow(start: number, end: number, clock: number, lateness: number): AnalysisWindow {
  return { start, end, until: Math.min(end, Math.max(start, clock)), complete: end + lateness <= clock };
}
