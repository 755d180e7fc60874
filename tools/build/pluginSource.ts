import type { PluginManifest } from './pluginManifest';

/** One plugin of the project: the app itself (folder '') or one nested in it. */
export interface PluginSource {
  manifest: PluginManifest;
  manifestPath: string;
  /** Relative to src/ and to dist/ alike. */
  folder: string;
  /** Where its module, img/, locales/ and dashboards/ stand. */
  sourceFolder: string;
  modulePath: string | undefined;
}
