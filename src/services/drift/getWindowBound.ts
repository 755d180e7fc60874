import type { AnalysisWindow } from '../windows/analysisWindow';
import type { WindowBound } from './isWindowBound';

/** Start or end of a window as a number: milliseconds since 1970. */
export function getWindowBound(window: AnalysisWindow, bound: WindowBound): number {
  return bound === 'window_start' ? window.start : window.end;
}
