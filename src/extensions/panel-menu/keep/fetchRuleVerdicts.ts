import {
  CoreApp,
  dateTime,
  toDataFrame,
  type AbsoluteTimeRange,
  type DataFrame,
  type DataQueryResponse,
} from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { t } from '@grafana/i18n';
import { from, lastValueFrom } from 'rxjs';
import type { RuleQuery } from '../../../services/anomalies/anomalyRule';
import { readVerdictSeries } from '../../../services/anomalies/readVerdictSeries';
import type { VerdictSeries } from '../../../services/anomalies/verdictSeries';

/** Asks the server for what a rule would have said, as Grafana's preview of a rule does. Rejects with the server's reason. */
export async function fetchRuleVerdicts(
  { datasourceUid, model }: RuleQuery,
  range: AbsoluteTimeRange
): Promise<VerdictSeries[]> {
  const source = await getDataSourceSrv().get({ uid: datasourceUid });
  const times = { from: dateTime(range.from), to: dateTime(range.to) };
  const response = await lastValueFrom(
    from(
      source.query({
        // Rules are judged on the server; asked for a dashboard, the browser would judge.
        app: CoreApp.UnifiedAlerting,
        requestId: `plumbline-agreement-${model.refId}-${range.to}`,
        targets: [model],
        range: { ...times, raw: times },
        interval: '1m',
        intervalMs: 60_000,
        timezone: 'utc',
        scopedVars: {},
        startTime: Date.now(),
      })
    )
  );
  const failure = getFailure(response);
  if (failure !== undefined) {
    throw new Error(failure);
  }
  return readVerdictSeries(response.data.map((frame): DataFrame => toDataFrame(frame)));
}

function getFailure({ errors }: DataQueryResponse): string | undefined {
  const [error] = errors ?? [];
  return (
    error && (error.message ?? error.data?.message ?? t('anomaly-view.alert.no-reason', 'The server gave no reason.'))
  );
}
