import {
  DataTopic,
  LoadingState,
  toDataFrame,
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceApi,
  type PanelData,
} from '@grafana/data';
import { toDataQueryError } from '@grafana/runtime';
import { catchError, from, isObservable, map, of, startWith, type Observable } from 'rxjs';

/** Runs a request on a data source and tells how it goes: loading, then data with annotation frames apart, or the error. */
export function runRequest(dataSource: DataSourceApi, request: DataQueryRequest): Observable<PanelData> {
  const empty: PanelData = { state: LoadingState.Loading, series: [], request, timeRange: request.range };
  const targets = request.targets.filter((target) => dataSource.filterQuery?.(target) ?? true);
  if (targets.length === 0) {
    return of({ ...empty, state: LoadingState.Done });
  }
  const answer = dataSource.query({ ...request, targets });
  return (isObservable(answer) ? answer : from(answer)).pipe(
    map((response) => toPanelData(response, empty)),
    catchError((error: unknown) => of({ ...empty, state: LoadingState.Error, errors: [toDataQueryError(error)] })),
    startWith(empty)
  );
}

function toPanelData(response: DataQueryResponse, empty: PanelData): PanelData {
  const errors = response.errors ?? (response.error ? [response.error] : []);
  const frames = response.data.map((frame): DataFrame => toDataFrame(frame));
  const isAnnotation = (frame: DataFrame): boolean => frame.meta?.dataTopic === DataTopic.Annotations;
  return {
    ...empty,
    state: errors.length > 0 ? LoadingState.Error : (response.state ?? LoadingState.Done),
    series: frames.filter((frame) => !isAnnotation(frame)),
    annotations: frames.filter(isAnnotation),
    ...(errors.length > 0 && { errors, error: errors[0] }),
  };
}
