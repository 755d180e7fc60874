import type { CancelSignal } from '../../../stores/cancelSignal';
import type { SeriesSource } from '../../anomalies/seriesSource';
import type { GrafanaApi } from '../grafanaApi';
import { authorizeTarget, type AccessRequest } from './authorizeTarget';

/** A data source of Grafana for whoever asks, once it is clear that they may read it. Throws a `GrafanaError` otherwise. */
export async function openTarget(
  request: AccessRequest,
  api: GrafanaApi,
  signal?: CancelSignal
): Promise<SeriesSource> {
  const { uid, orgId } = request;
  const type = await authorizeTarget(request, api, signal);
  return {
    key: `${orgId} ${api.key} ${uid} ${type}`,
    fetchFrames: ({ query }, range, step, stop) =>
      api.queryDataSource({ dataSource: { uid, type }, query, range, step }, stop),
  };
}
