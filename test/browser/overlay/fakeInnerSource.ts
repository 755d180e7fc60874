import {
  dateTime,
  FieldType,
  LoadingState,
  toDataFrame,
  type DataFrame,
  type DataQueryRequest,
  type DataSourceApi,
  type PanelData,
} from '@grafana/data';
import { from, map, catchError, of, type Observable } from 'rxjs';
import type { StoredQuery } from '../../../src/datasources/overlay/storedQuery';

const hour = 3_600_000;

/** What Grafana's own does with a request, as far as a wrapping data source sees it. */
export function runFakeRequest(dataSource: DataSourceApi, request: DataQueryRequest): Observable<PanelData> {
  const empty: PanelData = { state: LoadingState.Done, series: [], timeRange: request.range };
  return from(dataSource.query(request)).pipe(
    map(({ data }) => ({ ...empty, series: data as DataFrame[] })),
    catchError((error: Error) => of({ ...empty, state: LoadingState.Error, error }))
  );
}

/** The value of a series at an instant, whoever asks: a daily wave with outliers every 101 hours. */
export function getFakeValue(time: number): number {
  const index = time / hour;
  return index % 101 === 0 ? 300 : 100 + 20 * Math.sin((index * Math.PI) / 12) + 3 * Math.sin(index * 1.7);
}

/** A data source that answers at the step it is asked for, and notes what it was asked. */
export function buildFakeInnerSource(answer?: (request: DataQueryRequest) => DataFrame[]) {
  const requests: DataQueryRequest[] = [];
  const source = {
    uid: 'inner',
    name: 'Inner',
    type: 'inner-type',
    meta: {},
    getRef: () => ({ uid: 'inner', type: 'inner-type' }),
    query: (request: DataQueryRequest) => {
      requests.push(request);
      return Promise.resolve().then(() => ({ data: (answer ?? buildFrames)(request) }));
    },
  };
  return { source: source as unknown as DataSourceApi, requests };
}

function buildFrames({ range, intervalMs, targets }: DataQueryRequest): DataFrame[] {
  const times: number[] = [];
  // As Prometheus does, with the end.
  for (let time = range.from.valueOf(); time <= range.to.valueOf(); time += intervalMs) {
    times.push(time);
  }
  return [
    toDataFrame({
      refId: targets[0]?.refId,
      fields: [
        { name: 'Time', type: FieldType.time, values: times },
        { name: 'latency', type: FieldType.number, values: times.map(getFakeValue), config: { unit: 'ms' } },
      ],
    }),
  ];
}

/** A panel's request for one overlay query, hourly points, rolling median. */
export function buildOverlayRequest(
  range: { from: number; to: number },
  query: Partial<StoredQuery> = {}
): DataQueryRequest<StoredQuery> {
  const times = { from: dateTime(range.from), to: dateTime(range.to) };
  return {
    requestId: 'Q1',
    app: 'dashboard',
    timezone: 'utc',
    startTime: 0,
    interval: '7m',
    intervalMs: 420_000,
    maxDataPoints: 800,
    scopedVars: {},
    range: { ...times, raw: times },
    targets: [
      {
        refId: 'A',
        detector: 'rolling_robust',
        step: '1h',
        lookBack: '2w',
        target: { datasource: { uid: 'inner', type: 'inner-type' }, query: { refId: 'X', expr: 'up' } },
        ...query,
      },
    ],
  };
}
