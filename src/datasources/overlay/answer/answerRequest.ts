import { LoadingState, type DataQueryError, type DataQueryRequest, type DataQueryResponse } from '@grafana/data';
import { InnerQueryError } from '../../../lookback/target/InnerQueryError';
import type { StoredQuery } from '../storedQuery';
import { answerQuery } from './answerQuery';
import type { LookBackContext } from '../../../lookback/lookBackContext';

/** Answers a request's queries. The failure of one doesn't take the others' answers away. */
export async function answerRequest(
  request: DataQueryRequest<StoredQuery>,
  context: LookBackContext
): Promise<DataQueryResponse> {
  const answers = await Promise.all(
    request.targets.map(async (query) => {
      try {
        return { data: await answerQuery(query, request, context), errors: [] };
      } catch (error) {
        return { data: [], errors: toQueryErrors(error, query.refId) };
      }
    })
  );
  const errors = answers.flatMap((answer) => answer.errors);
  return {
    data: answers.flatMap(({ data }) => data),
    state: errors.length > 0 ? LoadingState.Error : LoadingState.Done,
    ...(errors.length > 0 && { errors }),
  };
}

function toQueryErrors(error: unknown, refId: string): DataQueryError[] {
  if (error instanceof InnerQueryError && error.errors.length > 0) {
    // What a data source threw keeps its message where a copy doesn't find it.
    return error.errors.map((inner) => ({ ...inner, message: inner.message, refId }));
  }
  return [{ message: error instanceof Error ? error.message : String(error), refId }];
}
