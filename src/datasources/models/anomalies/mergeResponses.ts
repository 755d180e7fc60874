import { LoadingState, type DataQueryResponse } from '@grafana/data';

/** Two answers to parts of one request as one answer. */
export function mergeResponses(left: DataQueryResponse, right: DataQueryResponse): DataQueryResponse {
  const errors = [...(left.errors ?? []), ...(right.errors ?? [])];
  return {
    ...left,
    data: left.data.concat(right.data),
    state: errors.length > 0 ? LoadingState.Error : LoadingState.Done,
    ...(errors.length > 0 && { errors }),
  };
}
