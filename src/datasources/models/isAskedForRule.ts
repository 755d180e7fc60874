import type { ScopedVars } from '@grafana/data';

/**
 * Whether Grafana asks for queries to make an alert rule of a panel. It gives no sign of its own: the rule form is the one caller
 * that passes the interval as scoped variable and leaves the ad hoc filters argument out.
 */
export function isAskedForRule(scopedVars: ScopedVars, furtherArguments: number): boolean {
  return furtherArguments === 0 && '__interval_ms' in scopedVars;
}
