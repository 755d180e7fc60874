import { dateTime, type DataQueryRequest } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import { queryVersion } from '../../../schema/query/common';
import type { PerformanceCurve } from '../../../schema/query/performanceQuery';
import type { PerformanceLine } from '../../../viz/performance/performanceLine';
import { getSegmentFilter } from '../../../viz/request/getSegmentFilter';
import type { CellValues } from '../options';

/** What a query over windows holds that a question about one window doesn't. */
const windowsOnly = ['window', 'view', 'value', 'estimated', 'segmentBy'];

export interface CurveQuestion {
  view: PerformanceCurve;
  line: PerformanceLine;
  start: number;
  end: number;
  costs: CellValues | undefined;
  requestId: string;
}

/**
 * The question for one window of a line, made of the query that gave the line: same filters and labels, the line's own
 * model and segment. Its range is exactly the window, so no window is named.
 */
export function buildCurveRequest(
  request: DataQueryRequest,
  target: DataQuery,
  { view, line, start, end, costs, requestId }: CurveQuestion
): DataQueryRequest {
  const kept = Object.fromEntries(Object.entries(target).filter(([key]) => !windowsOnly.includes(key)));
  const question = {
    v: queryVersion,
    ...kept,
    refId: target.refId,
    datasource: target.datasource,
    queryType: 'performance',
    view,
    ...(line.model === '' ? {} : { models: [line.model] }),
    ...(costs === undefined ? {} : { costs }),
    ...getSegmentFilter(target, line.segment),
  };
  const from = dateTime(start);
  const to = dateTime(end);
  return { ...request, requestId, targets: [question], range: { from, to, raw: { from, to } } };
}
