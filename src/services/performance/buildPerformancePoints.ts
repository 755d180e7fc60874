import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { WindowBound } from '../../schema/query/windowBound';
import type { LabelledPoint } from '../frames/labelledPoint';
import type { TimeRange } from '../windows/analysisWindow';
import { getWindowBound } from '../windows/getWindowBound';
import { isWindowBound } from '../windows/isWindowBound';
import { getLabelMaturity } from './getLabelMaturity';
import { getPerformanceLabels } from './getPerformanceLabels';
import type { ModelPerformance } from './modelPerformance';
import type { PerformanceCell } from './performanceCell';

/** The one number a window that the query asks for. Without a window, null over the time range. */
export function buildPerformancePoints(
  performance: ModelPerformance,
  query: PerformanceQuery,
  range: TimeRange
): LabelledPoint[] {
  const { log, plan, choice, kinds, segments, cells } = performance;
  const { value } = query;
  const names = segments.length === 0 ? [''] : segments;
  const subjects = names.flatMap((segment) => kinds.map((kind) => ({ segment, kind })));
  return subjects.flatMap(({ segment, kind }): LabelledPoint[] => {
    const labels = getPerformanceLabels(query, { model: log.model, metric: choice.metric, kind, segment });
    const own = new Map(
      cells.filter((cell) => cell.kind === kind && cell.segment === segment).map((cell) => [cell.place, cell])
    );
    if (plan.windows.length === 0) {
      return [{ labels, time: range.from, windowEnd: range.to, value: null }];
    }
    return plan.windows.map((window, place) => ({
      labels,
      time: window.start,
      windowEnd: window.end,
      complete: window.complete,
      value: isWindowBound(value) ? getWindowBound(window, value) : getValue(own.get(place), value),
    }));
  });
}

function getValue(
  cell: PerformanceCell | undefined,
  value: Exclude<PerformanceQuery['value'], WindowBound>
): number | null {
  if (cell === undefined) {
    return null;
  }
  switch (value) {
    case 'metric':
      return cell.value;
    case 'label_maturity':
      return getLabelMaturity(cell);
    default:
      return cell[value];
  }
}
