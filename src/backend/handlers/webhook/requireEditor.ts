import type { PluginContext } from '../../plugin-sdk/pluginContext';
import { PluginError } from '../../plugin-sdk/pluginError';

export function requireEditor({ user }: PluginContext, what: string): void {
  if (user?.role !== 'Admin' && user?.role !== 'Editor') {
    throw new PluginError(`${what} is for the role Editor. Give the service account that role.`, {
      source: 'downstream',
      status: 403,
    });
  }
}
