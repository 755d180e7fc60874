import type { RunMetric, RunMetricReader } from '../modelRegistry';
import type { MlflowApi } from './buildMlflowApi';
import { fetchMlflowVersion } from './fetchMlflowVersion';
import { mlflowSchemas } from './mlflowSchemas';
import type { MlflowMetric } from './mlflowSchemas';

/** The most that MLflow hands out at once. */
const pointsAPage = 25_000;

/** Metrics of the run that a version came from. A version registered without one has none. */
export function buildMlflowRunMetrics(api: MlflowApi): Required<RunMetricReader> {
  return {
    async fetchMetrics(key, signal) {
      const { run } = await fetchMlflowVersion(api, key, signal);
      if (run === undefined) {
        return [];
      }
      const { run: held } = await api.fetch('runs/get', { run_id: run }, mlflowSchemas.run, signal);
      return held.data.metrics.map(parseMetric);
    },
    async *listHistory({ metric, ...key }, signal) {
      const { run } = await fetchMlflowVersion(api, key, signal);
      if (run === undefined) {
        return;
      }
      const pages = api.list(
        'metrics/get-history',
        { run_id: run, metric_key: metric, max_results: pointsAPage },
        { schema: mlflowSchemas.metricPage, getItems: (page): RunMetric[] => page.metrics.map(parseMetric) },
        signal
      );
      const points: RunMetric[] = [];
      for await (const page of pages) {
        points.push(...page);
      }
      points.sort((one, other) => (one.step ?? 0) - (other.step ?? 0) || (one.time ?? 0) - (other.time ?? 0));
      if (points.length > 0) {
        yield points;
      }
    },
  };
}

function parseMetric({ key, value, timestamp, step }: MlflowMetric): RunMetric {
  return { metric: key, value, time: timestamp, step };
}
