import type { DataQueryRequest, DataQueryResponse } from '@grafana/data';
import { answerQueries } from '../../../lookback/answerQueries';
import type { OverlayContext } from './overlayContext';
import type { StoredQuery } from '../storedQuery';
import { answerQuery } from './answerQuery';

/** Answers a request's queries. */
export function answerRequest(
  request: DataQueryRequest<StoredQuery>,
  context: OverlayContext
): Promise<DataQueryResponse> {
  return answerQueries(request.targets, (query) => answerQuery(query, request, context));
}
