import {
  DataSourceApi,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceInstanceSettings,
  type ScopedVars,
  type TestDataSourceResponse,
} from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { Observable } from 'rxjs';
import { feedbackChanged } from '../../feedback/feedbackChanged';
import { SharedAnswers } from '../../lookback/SharedAnswers';
import { annotationSupport } from './annotationSupport';
import { buildLookBackCaches } from '../../services/anomalies/history/buildLookBackCaches';
import { getQueryDisplayText } from './getQueryDisplayText';
import { interpolateTargets } from './interpolateTargets';
import { loadTranslated } from './loadTranslated';
import type { StoredQuery } from './storedQuery';
import { wrapQueries } from './wrapQueries';

/** Bands and outliers over the queries of other data sources, asked for with the viewer's own rights. */
export class OverlayDataSource extends DataSourceApi<StoredQuery> {
  override annotations = annotationSupport;

  /** As they stand in the settings; whoever reads them checks them. */
  readonly stored: unknown;

  /** What its panels and its editor have read of Grafana together. */
  readonly answers = new SharedAnswers();

  private readonly caches = buildLookBackCaches();

  constructor(
    settings: DataSourceInstanceSettings,
    private readonly now: () => number = Date.now
  ) {
    super(settings);
    this.stored = settings.jsonData;
    window.addEventListener(feedbackChanged, () => this.answers.clear());
  }

  override query(request: DataQueryRequest<StoredQuery>): Observable<DataQueryResponse> {
    return new Observable((subscriber) => {
      const stop = new AbortController();
      const load = loadTranslated(() => import('./answer/answerRequest'));
      load
        .then(({ answerRequest }) =>
          answerRequest(request, {
            caches: this.caches,
            answers: this.answers,
            now: this.now(),
            signal: stop.signal,
            settings: this.stored,
          })
        )
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

  override filterQuery(query: StoredQuery): boolean {
    return query.hide !== true && query.target !== undefined;
  }

  override getQueryDisplayText(query: StoredQuery): string {
    return getQueryDisplayText(query);
  }

  override interpolateVariablesInQueries(queries: StoredQuery[], scopedVars: ScopedVars): StoredQuery[] {
    return interpolateTargets(queries, this.getRef(), scopedVars);
  }

  /** When a panel changes over to this data source, the queries that it had are wrapped instead of dropped. */
  override importQueries(queries: StoredQuery[], origin: DataSourceApi): Promise<StoredQuery[]> {
    return Promise.resolve(wrapQueries(queries, origin.getRef()));
  }

  override testDatasource(): Promise<TestDataSourceResponse> {
    const others = getDataSourceSrv()
      .getList({ metrics: true })
      .filter(({ type }) => type !== this.type);
    return Promise.resolve({
      status: 'success',
      message: describeReach(others.length),
    });
  }
}

function describeReach(others: number): string {
  switch (others) {
    case 0:
      return 'This Grafana has no other data source yet. Add one, and Plumbline Overlay can judge what it returns.';
    case 1:
      return "It can judge what the other data source of this Grafana returns, with each viewer's own rights.";
    default:
      return `It can judge what the ${others} other data sources of this Grafana return, with each viewer's own rights.`;
  }
}
