import type { QueryWindow } from '../../schema/query/window';
import type { ModelLog } from '../models/modelLog';
import type { AnalysisWindow, TimeRange } from './analysisWindow';
import { buildTimeWindows } from './buildTimeWindows';
import { formatInstant } from './formatInstant';
import { getAutoWindowSize } from './getAutoWindowSize';
import { getLastCompleteWindow } from './getLastCompleteWindow';
import type { TimeWindowPlan } from './windowPlan';
import { buildWindowGrid } from './windowGrid';
import type { WindowGrid } from './windowGrid';

export interface TimeWindowPlanOptions {
  window: Extract<QueryWindow, { every: string }> | undefined;
  range: TimeRange;
  /** Whether only the last complete window is wanted. */
  latest: boolean;
  /** Most windows that `auto` gives. */
  maxPoints: number;
  /** Most windows of the answer. */
  limit: number;
}

/** The windows of a query in time, in the model's time zone. */
export function buildTimeWindowPlan(log: ModelLog, options: TimeWindowPlanOptions): TimeWindowPlan {
  const { window, range, latest } = options;
  if (window === undefined) {
    return buildWholeRangePlan(log, range, latest);
  }
  const size = window.every === 'auto' ? getAutoWindowSize(range, options.maxPoints) : window.every;
  const grid = buildWindowGrid(size, log.zone);
  const { windows, remarks } = latest ? getLatest(log, grid, range) : getSeries(log, grid, options);
  return { kind: 'time', grid, windows, remarks, description: describeGrid(grid) };
}

function buildWholeRangePlan(log: ModelLog, { from, to }: TimeRange, latest: boolean): TimeWindowPlan {
  const description = 'the time range as one window';
  if (!latest) {
    const whole = { start: from, end: to, until: to, complete: log.lateness === 0 };
    return { kind: 'time', windows: [whole], remarks: [], description };
  }
  const end = to - log.lateness;
  if (end > from) {
    return { kind: 'time', windows: [{ start: from, end, until: end, complete: true }], remarks: [], description };
  }
  const remark = `The time range is no longer than the ${log.settings.lateness} that late rows are waited for. Choose a longer one.`;
  return { kind: 'time', windows: [], remarks: [remark], description };
}

interface Windows {
  windows: AnalysisWindow[];
  remarks: string[];
}

function getLatest(log: ModelLog, grid: WindowGrid, range: TimeRange): Windows {
  const { window, inRange } = getLastCompleteWindow(grid, range, log.lateness);
  if (inRange) {
    return { windows: [window], remarks: [] };
  }
  const late = log.lateness === 0 ? '' : ` and its lateness of ${log.settings.lateness} had passed`;
  const remark =
    `No window of ${grid.size} in the time range had ended${late} by ${formatInstant(range.to)}. ` +
    `A range that starts at ${formatInstant(window.start)} or earlier holds one.`;
  return { windows: [], remarks: [remark] };
}

function getSeries(log: ModelLog, grid: WindowGrid, { range, limit }: TimeWindowPlanOptions): Windows {
  const { windows, truncated } = buildTimeWindows(grid, range, log.lateness, limit);
  const remark = `Only the last ${limit} windows of ${grid.size} are shown, to keep the answer small. Choose a longer window or fewer columns.`;
  return { windows, remarks: truncated ? [remark] : [] };
}

function describeGrid({ size, zone }: WindowGrid): string {
  const start = size === '1w' ? ', from Monday' : '';
  return `windows of ${size}${start}, in time zone ${zone.name}`;
}
