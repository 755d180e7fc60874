import type { PluginSource } from './pluginSource';

export function hasModule(plugin: PluginSource): plugin is PluginSource & { modulePath: string } {
  return plugin.modulePath !== undefined;
}
