import type { Frame } from '../../schema/frames/frame';
import type { AnomaliesQuery } from '../../schema/query/anomaliesQuery';
import { computeAnomalies } from '../../services/anomalies/computeAnomalies';
import { parseSettings } from '../../services/dataSource/parseSettings';
import { getCaller } from '../../services/grafana/access/getCaller';
import { openTarget } from '../../services/grafana/access/openTarget';
import { assertAllowedInRule } from '../../services/query/assertAllowedInRule';
import { assertNoVariableInTarget } from '../../services/query/assertNoVariableInTarget';
import type { CallContext } from '../plugin-sdk/callContext';
import type { DataQuery } from '../plugin-sdk/dataService';
import type { BackendParts } from './backendParts';

/** Judges the series of another data source, read with the process's own token. Nothing is read before it is clear for whom. */
export async function answerAnomalies(
  { openGrafana, lookBack, turns }: BackendParts,
  query: AnomaliesQuery,
  { timeRange }: DataQuery,
  { pluginContext, headers, signal }: CallContext
): Promise<Frame[]> {
  if (headers.get('FromAlert') === 'true') {
    assertAllowedInRule(query);
  }
  assertNoVariableInTarget(query.target);
  const { orgId, user, grafanaConfig, dataSourceInstanceSettings: instance } = pluginContext;
  const { grafanaAccess } = parseSettings(instance?.jsonData);
  const api = openGrafana({ config: grafanaConfig, secrets: instance?.decryptedSecureJsonData ?? {} });
  const caller = getCaller({ login: user?.login, idToken: headers.getForwarded('X-Grafana-Id') });
  const { uid } = query.target.datasource;
  const source = await openTarget({ uid, allowed: grafanaAccess.dataSources, orgId, caller }, api, signal);
  return computeAnomalies(query, {
    source,
    caches: lookBack,
    range: timeRange,
    now: Date.now(),
    pause: () => turns.pause(signal),
    signal,
  });
}
