import type { HealthMetric } from '../../schema/query/healthQuery';

const units: Record<HealthMetric, string | undefined> = {
  volume: undefined,
  error_rate: 'percentunit',
  latency_p50: 'ms',
  latency_p95: 'ms',
  latency_p99: 'ms',
  freshness: 's',
};

/** Grafana's id of the unit of a metric; none for counts. */
export function getHealthUnit(metric: HealthMetric): string | undefined {
  return units[metric];
}
