import { dateTime, type DataQueryRequest } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import { queryVersion } from '../../../schema/query/common';
import { driftMethods } from '../../../schema/query/driftMethod';
import type { DriftCell } from '../../../viz/drift/driftCell';
import { getSegmentFilter } from '../../../viz/request/getSegmentFilter';

/** What a drift query holds that a distribution query doesn't. */
const driftOnly = ['window', 'view', 'value', 'aggregate', 'segmentBy'];

/**
 * The question for one cell's distributions, made of the drift query that gave the cell: same reference, filters and
 * convention, the cell's own model, column and method. Its range is exactly the cell's window, so no window is named.
 */
export function buildDistributionRequest(
  request: DataQueryRequest,
  target: DataQuery,
  cell: DriftCell,
  requestId: string
): DataQueryRequest {
  const kept = Object.fromEntries(Object.entries(target).filter(([key]) => !driftOnly.includes(key)));
  const question = {
    v: queryVersion,
    ...kept,
    refId: target.refId,
    datasource: target.datasource,
    queryType: 'distribution',
    column: cell.column,
    ...(cell.model === '' ? {} : { models: [cell.model] }),
    ...(driftMethods.some((method) => method === cell.method) ? { method: cell.method } : {}),
    ...getSegmentFilter(target, cell.segment),
  };
  const from = dateTime(cell.start);
  const to = dateTime(cell.end);
  return { ...request, requestId, targets: [question], range: { from, to, raw: { from, to } } };
}
