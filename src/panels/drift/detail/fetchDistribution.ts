import { LoadingState, type DataQueryRequest, type PanelData } from '@grafana/data';
import { t } from '@grafana/i18n';
import { getDataSourceSrv, getRunRequest } from '@grafana/runtime';
import { catchError, filter, from, map, of, switchMap, type Observable } from 'rxjs';
import { isDistributionFrame } from '../../../viz/distribution/isDistributionFrame';
import { readDistributionFrame } from '../../../viz/distribution/readDistributionFrame';
import type { DistributionState } from './distributionState';

/** Asks a data source for distributions. Unsubscribing cancels the question. */
export function fetchDistribution(request: DataQueryRequest): Observable<DistributionState> {
  const { targets, scopedVars } = request;
  return from(getDataSourceSrv().get(targets[0]?.datasource, scopedVars)).pipe(
    switchMap((dataSource) => getRunRequest()(dataSource, request)),
    filter(({ state }) => state === LoadingState.Done || state === LoadingState.Error),
    map(toState),
    catchError((error: unknown) => of(toFailure(error instanceof Error ? error.message : undefined)))
  );
}

function toState({ series, state, errors = [] }: PanelData): DistributionState {
  const frame = series.find(isDistributionFrame);
  if (state === LoadingState.Error || frame === undefined) {
    return toFailure(errors.find(({ message }) => message)?.message);
  }
  return { kind: 'ready', frame, distribution: readDistributionFrame(frame) };
}

function toFailure(message: string | undefined): DistributionState {
  return {
    kind: 'failed',
    message: message ?? t('drift-detail.no-answer', 'The data source gave no distribution for this window.'),
  };
}
