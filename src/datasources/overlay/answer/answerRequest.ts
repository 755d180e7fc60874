import type { DataQueryRequest, DataQueryResponse } from '@grafana/data';
import { answerQueries } from '../../../lookback/answerQueries';
import type { LookBackContext } from '../../../lookback/lookBackContext';
import type { StoredQuery } from '../storedQuery';
import { answerQuery } from './answerQuery';

/** Answers a request's queries. */
export function answerRequest(
  request: DataQueryRequest<StoredQuery>,
  context: LookBackContext
): Promise<DataQueryResponse> {
  return answerQueries(request.targets, (query) => answerQuery(query, request, context));
}
