import type { PluginContext } from '../plugin-sdk/pluginContext';

/** Whether the caller is an admin of the organisation, as Grafana's server says. */
export function isAdmin({ user }: PluginContext): boolean {
  return user?.role === 'Admin';
}
