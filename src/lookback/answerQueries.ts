import { LoadingState, type DataFrame, type DataQueryResponse } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import { toQueryErrors } from './target/toQueryErrors';

/** Answers queries at the same time. The failure of one doesn't take the others' answers away. */
export async function answerQueries<Query extends DataQuery>(
  queries: readonly Query[],
  answer: (query: Query) => Promise<DataFrame[]>
): Promise<DataQueryResponse> {
  const answers = await Promise.all(
    queries.map(async (query) => {
      try {
        return { data: await answer(query), errors: [] };
      } catch (error) {
        return { data: [], errors: toQueryErrors(error, query.refId) };
      }
    })
  );
  const errors = answers.flatMap((one) => one.errors);
  return {
    data: answers.flatMap(({ data }) => data),
    state: errors.length > 0 ? LoadingState.Error : LoadingState.Done,
    ...(errors.length > 0 && { errors }),
  };
}
