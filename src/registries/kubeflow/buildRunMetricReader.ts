import type { CancelSignal } from '../cancelSignal';
import type { RunMetric, RunMetricReader, VersionKey } from '../modelRegistry';
import type { KubeflowApi } from './buildKubeflowApi';
import { fetchVersionArtifacts } from './fetchVersionArtifacts';
import { kubeflowSchemas } from './kubeflowSchemas';
import type { Artifact } from './kubeflowSchemas';

const pageSize = 500;
const pointsAPage = 5000;

/** Metric artifacts of the version and of its experiment run; the run alone keeps more than last values. */
export function buildRunMetricReader(api: KubeflowApi): RunMetricReader {
  return {
    async fetchMetrics(key, signal) {
      const { artifacts, run } = await fetchVersionArtifacts(api, key, signal);
      const ofRun = run === undefined ? [] : await listRunMetrics(api, run, signal);
      const last = new Map<string, RunMetric>();
      for (const point of sortPoints([...ofRun, ...artifacts.flatMap(parsePoint)])) {
        last.set(point.metric, point);
      }
      return [...last.values()];
    },

    async *listHistory(key, signal) {
      const points = sortPoints(await listPoints(api, key, signal));
      for (let start = 0; start < points.length; start += pointsAPage) {
        yield points.slice(start, start + pointsAPage);
      }
    },
  };
}

/** The server sorts by creation, the port by step: the points of one metric are few enough to hold. */
async function listPoints(
  api: KubeflowApi,
  key: VersionKey & { metric: string },
  signal?: CancelSignal
): Promise<RunMetric[]> {
  const { artifacts, run } = await fetchVersionArtifacts(api, key, signal);
  const points: RunMetric[] = [];
  if (run !== undefined) {
    const path = ['experiment_runs', run, 'metric_history'];
    for await (const page of api.list(path, { name: key.metric, pageSize }, kubeflowSchemas.artifact, signal)) {
      points.push(...page.flatMap(parsePoint));
    }
  }
  const found = points.length > 0 ? points : artifacts.flatMap(parsePoint);
  return found.filter(({ metric }) => metric === key.metric);
}

async function listRunMetrics(api: KubeflowApi, run: string, signal?: CancelSignal): Promise<RunMetric[]> {
  const points: RunMetric[] = [];
  const path = ['experiment_runs', run, 'artifacts'];
  for await (const page of api.list(path, { artifactType: 'metric', pageSize }, kubeflowSchemas.artifact, signal)) {
    points.push(...page.flatMap(parsePoint));
  }
  return points;
}

function parsePoint({ artifactType, name, value, timestamp, step }: Artifact): RunMetric[] {
  const isMetric = artifactType === 'metric' && name && typeof value === 'number';
  return isMetric ? [{ metric: name, value, time: timestamp, step: step ?? undefined }] : [];
}

function sortPoints(points: readonly RunMetric[]): RunMetric[] {
  return [...points].sort((a, b) => (a.step ?? 0) - (b.step ?? 0) || (a.time ?? 0) - (b.time ?? 0));
}
