import type { TimeWindow } from '../../stores/predictionLogStore';
import type { AnalysisWindow } from './analysisWindow';
import type { TimeWindowPlan } from './windowPlan';

/** The time that `count` windows before this one take up, without a gap to it. */
export function getPrecedingSpan(plan: TimeWindowPlan, window: AnalysisWindow, count: number): TimeWindow {
  const { grid } = plan;
  if (grid === undefined) {
    return { start: window.start - count * (window.end - window.start), end: window.start };
  }
  let start = window.start;
  for (let index = 0; index < count; index++) {
    start = grid.getPrevious(start);
  }
  return { start, end: window.start };
}
