import type { PluginContext } from '../plugin-sdk/pluginContext';
import { PluginError } from '../plugin-sdk/pluginError';
import { isAdmin } from './isAdmin';

export function requireAdmin(context: PluginContext, what: string): void {
  if (!isAdmin(context)) {
    throw new PluginError(`${what} is for admins. Ask an admin of this organisation.`, {
      source: 'downstream',
      status: 403,
    });
  }
}
