import { dateTime, LoadingState, type DataQueryRequest, type PanelData, type ScopedVars } from '@grafana/data';
import { getRunRequest } from '@grafana/runtime';
import { filter, firstValueFrom, fromEvent, take, takeUntil, throwIfEmpty } from 'rxjs';
import type { Stretch } from '../../core/anomaly/anchored/getPieces';
import type { InnerQuery } from './innerQuery';
import { InnerQueryError } from './InnerQueryError';

export interface InnerRequest {
  /** What it is asked for: Grafana's request to whoever wants the look-back. */
  outer: DataQueryRequest;
  inner: InnerQuery;
  /** Of the outer query. */
  refId: string;
  /** The pinned step: as text, and in milliseconds. */
  step: { text: string; milliseconds: number };
  signal: AbortSignal;
}

/** Asks an inner query for a stretch of time at the pinned step. Its own error comes out as an `InnerQueryError`. */
export async function askInnerQuery(request: InnerRequest, stretch: Stretch): Promise<PanelData> {
  const { inner, signal } = request;
  const stopped = fromEvent(signal, 'abort');
  const answers = getRunRequest()(inner.dataSource, buildRequest(request, stretch)).pipe(
    filter(({ state }) => state !== LoadingState.Loading && state !== LoadingState.NotStarted),
    take(1),
    takeUntil(stopped),
    throwIfEmpty(() => new Error('The query was cancelled'))
  );
  const answer = await firstValueFrom(answers);
  // Grafana tells what a data source threw only in the older of the two fields.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const errors = answer.errors ?? (answer.error ? [answer.error] : []);
  if (answer.state === LoadingState.Error || errors.length > 0) {
    throw new InnerQueryError(errors);
  }
  return answer;
}

function buildRequest({ outer, inner, refId, step }: InnerRequest, { from, to }: Stretch): DataQueryRequest {
  const range = { from: dateTime(from), to: dateTime(to) };
  return {
    ...outer,
    // Grafana cancels a request that is under way when another of the same id begins.
    requestId: `${outer.requestId}-overlay-${refId}-${inner.dataSource.uid}-${getInnerRefId(inner)}-${from}`,
    // Sources name series after the refId, so it has to be the inner query's own wherever it is asked from.
    targets: [{ ...inner.target.query, refId: getInnerRefId(inner), datasource: inner.dataSource.getRef() }],
    range: { ...range, raw: range },
    rangeRaw: range,
    interval: step.text,
    intervalMs: step.milliseconds,
    maxDataPoints: (to - from) / step.milliseconds,
    scopedVars: { ...outer.scopedVars, ...getIntervalVariables(step) },
  };
}

function getInnerRefId({ target }: InnerQuery): string {
  return typeof target.query.refId === 'string' ? target.query.refId : 'A';
}

function getIntervalVariables({ text, milliseconds }: InnerRequest['step']): ScopedVars {
  return {
    __interval: { text, value: text },
    __interval_ms: { text: String(milliseconds), value: milliseconds },
  };
}
