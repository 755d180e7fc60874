import type { AnomalyRule } from './anomalyRule';

/** Grafana's form for a new alert rule, filled in. A path below the address at which Grafana is served. */
export function getRuleFormPath(rule: AnomalyRule, returnTo?: string): string {
  const parameters = [`defaults=${encodeURIComponent(JSON.stringify(rule))}`];
  if (returnTo !== undefined) {
    parameters.push(`returnTo=${encodeURIComponent(returnTo)}`);
  }
  return `/alerting/new?${parameters.join('&')}`;
}
