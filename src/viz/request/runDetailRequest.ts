import { LoadingState, type DataFrame, type DataQueryRequest, type PanelData } from '@grafana/data';
import { getDataSourceSrv, getRunRequest } from '@grafana/runtime';
import { catchError, filter, from, map, of, switchMap, type Observable } from 'rxjs';

/** How a question that a panel asks beside its own query came out. */
export type DetailAnswer = { kind: 'frames'; series: DataFrame[] } | { kind: 'failed'; message: string | undefined };

/** Asks the data source of a request's first query. Unsubscribing cancels the question. */
export function runDetailRequest(request: DataQueryRequest): Observable<DetailAnswer> {
  const { targets, scopedVars } = request;
  return from(getDataSourceSrv().get(targets[0]?.datasource, scopedVars)).pipe(
    switchMap((dataSource) => getRunRequest()(dataSource, request)),
    filter(({ state }) => state === LoadingState.Done || state === LoadingState.Error),
    map(toAnswer),
    catchError((error: unknown) =>
      of<DetailAnswer>({ kind: 'failed', message: error instanceof Error ? error.message : undefined })
    )
  );
}

function toAnswer({ series, state, errors = [] }: PanelData): DetailAnswer {
  return state === LoadingState.Error
    ? { kind: 'failed', message: errors.find(({ message }) => message)?.message }
    : { kind: 'frames', series };
}
