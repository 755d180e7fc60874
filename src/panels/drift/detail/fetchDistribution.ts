import type { DataQueryRequest } from '@grafana/data';
import { t } from '@grafana/i18n';
import { map, type Observable } from 'rxjs';
import { isDistributionFrame } from '../../../viz/distribution/isDistributionFrame';
import { readDistributionFrame } from '../../../viz/distribution/readDistributionFrame';
import { runDetailRequest, type DetailAnswer } from '../../../viz/request/runDetailRequest';
import type { DistributionState } from './distributionState';

/** Asks a data source for distributions. Unsubscribing cancels the question. */
export function fetchDistribution(request: DataQueryRequest): Observable<DistributionState> {
  return runDetailRequest(request).pipe(map(toState));
}

function toState(answer: DetailAnswer): DistributionState {
  const frame = answer.kind === 'frames' ? answer.series.find(isDistributionFrame) : undefined;
  return frame === undefined
    ? {
        kind: 'failed',
        message:
          (answer.kind === 'failed' ? answer.message : undefined) ??
          t('drift-detail.no-answer', 'The data source gave no distribution for this window.'),
      }
    : { kind: 'ready', frame, distribution: readDistributionFrame(frame) };
}
