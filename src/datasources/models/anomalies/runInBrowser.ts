import type { DataQueryRequest, DataQueryResponse } from '@grafana/data';
import { Observable } from 'rxjs';
import type { LookBackCaches } from '../../../services/anomalies/history/lookBackCaches';
import type { ModelsQuery } from '../modelsQuery';

/** Answers a request's `anomalies` queries; what judges is loaded with the first of them. */
export function runInBrowser(
  request: DataQueryRequest<ModelsQuery>,
  caches: LookBackCaches,
  now: number
): Observable<DataQueryResponse> {
  return new Observable((subscriber) => {
    const stop = new AbortController();
    import('./answerAnomalies')
      .then(({ answerAnomalies }) => answerAnomalies(request, { caches, now, signal: stop.signal }))
      .then(
        (response) => {
          subscriber.next(response);
          subscriber.complete();
        },
        (error: unknown) => subscriber.error(error)
      );
    return () => stop.abort();
  });
}
