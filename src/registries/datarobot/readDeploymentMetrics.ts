import type { CancelSignal } from '../cancelSignal';
import type { RunMetric } from '../modelRegistry';
import type { DatarobotApi } from './buildDatarobotApi';
import { datarobotSchemas } from './datarobotSchemas';
import { fetchIfThere } from './fetchIfThere';

/** The last week of one model at one deployment: accuracy and what it was in training, service health, drift. */
export async function readDeploymentMetrics(
  api: DatarobotApi,
  deployment: string,
  modelId: string | undefined,
  signal?: CancelSignal
): Promise<RunMetric[]> {
  const read = (kind: (typeof readers)[number]): Promise<RunMetric[] | undefined> =>
    fetchIfThere(() => kind(api, ['deployments', deployment], modelId, signal));
  const groups = await Promise.all(readers.map(read));
  return groups.flatMap((metrics) => metrics ?? []);
}

type MetricReader = (
  api: DatarobotApi,
  path: readonly string[],
  modelId: string | undefined,
  signal?: CancelSignal
) => Promise<RunMetric[]>;

const readAccuracy: MetricReader = async (api, path, modelId, signal) => {
  const answer = await api.fetchOne([...path, 'accuracy'], { modelId }, datarobotSchemas.accuracy, signal);
  return Object.entries(answer.metrics).flatMap(([name, { value, baselineValue }]) => [
    ...buildMetric(`accuracy/${name}`, value, answer.period?.end),
    ...buildMetric(`training/${name}`, baselineValue, undefined),
  ]);
};

const readService: MetricReader = async (api, path, modelId, signal) => {
  const answer = await api.fetchOne([...path, 'serviceStats'], { modelId }, datarobotSchemas.service, signal);
  return Object.entries(answer.metrics).flatMap(([name, value]) =>
    buildMetric(`service/${name}`, value, answer.period?.end)
  );
};

const readTargetDrift: MetricReader = async (api, path, modelId, signal) => {
  const answer = await api.fetchOne([...path, 'targetDrift'], { modelId }, datarobotSchemas.targetDrift, signal);
  return buildMetric('target_drift', answer.driftScore, answer.period?.end);
};

const readFeatureDrift: MetricReader = async (api, path, modelId, signal) => {
  const drifts: RunMetric[] = [];
  for await (const page of api.list([...path, 'featureDrift'], { modelId }, datarobotSchemas.featureDrift, signal)) {
    drifts.push(
      ...page.flatMap(({ name, driftScore }) => (name ? buildMetric(`drift/${name}`, driftScore, undefined) : []))
    );
  }
  return drifts;
};

const readers = [readAccuracy, readService, readTargetDrift, readFeatureDrift];

function buildMetric(metric: string, value: unknown, time: number | undefined): RunMetric[] {
  return typeof value === 'number' && Number.isFinite(value) ? [{ metric, value, time }] : [];
}
