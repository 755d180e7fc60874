import { rspack } from '@rspack/core';
import { getPluginBundleConfig, type BundleOptions } from '../build/getPluginBundleConfig';
import { hasModule } from '../build/hasModule';
import type { PluginSource } from '../build/pluginSource';

/** Rebuilds a plugin's bundle into outFolder whenever one of its sources changes. */
export function watchPlugins(plugins: PluginSource[], options: BundleOptions): void {
  const compiler = rspack(plugins.filter(hasModule).map((plugin) => getPluginBundleConfig(plugin, options)));
  compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
    if (error) {
      console.error(error.message);
      return;
    }
    if (stats?.hasErrors() === true || stats?.hasWarnings() === true) {
      console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }));
      return;
    }
    console.log('Browser bundles are up to date.');
  });
}
