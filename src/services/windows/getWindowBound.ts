import type { WindowBound } from '../../schema/query/windowBound';
import type { AnalysisWindow } from './analysisWindow';

/** Start or end of a window as a number: milliseconds since 1970. */
export function getWindowBound({ start, end }: Pick<AnalysisWindow, 'start' | 'end'>, bound: WindowBound): number {
  return bound === 'window_start' ? start : end;
}
