import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { CancelSignal } from '../cancelSignal';
import type { Clock } from '../http/clock';
import type { RunMetric, RunMetricReader, VersionKey } from '../modelRegistry';
import type { DatarobotApi } from './buildDatarobotApi';
import { datarobotSchemas } from './datarobotSchemas';
import { fetchIfThere } from './fetchIfThere';
import { fetchVersion } from './fetchVersion';
import { readDeploymentMetrics } from './readDeploymentMetrics';

const hour = 3_600_000;
const historyLength = 90 * 24 * hour;
const mostRequests = 4;

/** A place where a version serves, and what its metrics are called by. */
interface Place {
  deployment: string;
  modelId?: string;
  prefix: string;
}

/** Metrics that DataRobot keeps of a version where it serves. Where it serves at several places, each metric begins with the place. */
export function buildRunMetricReader(api: DatarobotApi, clock: Clock): RunMetricReader {
  return {
    async fetchMetrics(key, signal) {
      const places = await listPlaces(api, key, signal);
      const metrics = await mapConcurrently(places, mostRequests, async ({ deployment, modelId, prefix }) => {
        const found = await readDeploymentMetrics(api, deployment, modelId, signal);
        return found.map((point) => ({ ...point, metric: prefix + point.metric }));
      });
      return metrics.flat();
    },

    async *listHistory(key, signal) {
      const places = await listPlaces(api, key, signal);
      const place = places.find(({ prefix }) => key.metric.startsWith(prefix));
      if (place) {
        const points = await readHistory(api, place, key.metric.slice(place.prefix.length), clock.now(), signal);
        yield points.map((point) => ({ ...point, metric: key.metric }));
      }
    },
  };
}

/** Labels of deployments need not be unique, so a label that comes twice is followed by the deployment's id. */
async function listPlaces(api: DatarobotApi, key: VersionKey, signal?: CancelSignal): Promise<Place[]> {
  const { version, path } = await fetchVersion(api, key, signal);
  const found: Array<{ id: string; label: string }> = [];
  const pages = api.list([...path, 'deployments'], {}, datarobotSchemas.versionDeployment, signal);
  for await (const page of pages) {
    const serving = page.filter(({ isChallenger }) => isChallenger !== true);
    found.push(...serving.map(({ id, label }) => ({ id, label: label ?? id })));
  }
  const count = (label: string): number => found.filter((place) => place.label === label).length;
  return found.map(({ id, label }) => ({
    deployment: id,
    modelId: version.modelId ?? undefined,
    prefix: found.length === 1 ? '' : `${label}${count(label) > 1 ? ` ${id}` : ''}: `,
  }));
}

/** Daily values of the last 90 days where the API keeps them over time, else the one value of the last week. */
async function readHistory(
  api: DatarobotApi,
  { deployment, modelId }: Place,
  metric: string,
  now: number,
  signal?: CancelSignal
): Promise<RunMetric[]> {
  const [group = '', name = ''] = metric.split(/\/(.*)/s);
  const list = group === 'accuracy' ? 'accuracyOverTime' : group === 'service' ? 'serviceStatsOverTime' : undefined;
  if (list === undefined) {
    const last = await readDeploymentMetrics(api, deployment, modelId, signal);
    return last.filter((point) => point.metric === metric);
  }
  // Times have to be the top of an hour.
  const end = Math.floor(now / hour) * hour;
  const query = {
    metric: name,
    modelId,
    start: new Date(end - historyLength).toISOString(),
    end: new Date(end).toISOString(),
    bucketSize: 'P1D',
  };
  const answer = await fetchIfThere(() =>
    api.fetchOne(['deployments', deployment, list], query, datarobotSchemas.overTime, signal)
  );
  return (answer?.buckets ?? []).flatMap(({ period, value }) =>
    typeof value === 'number' ? [{ metric, value, time: period?.start }] : []
  );
}
