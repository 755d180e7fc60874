import { rspack, type Configuration, type MultiStats } from '@rspack/core';
import { getPluginBundleConfig, type BundleOptions } from './getPluginBundleConfig';
import { hasModule } from './hasModule';
import type { PluginSource } from './pluginSource';

function run(configs: Configuration[]): Promise<MultiStats> {
  const compiler = rspack(configs);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => (error || !stats ? reject(error ?? new Error('rspack gave no result')) : resolve(stats)));
    });
  });
}

/** Writes each plugin's module.js, its source map and its chunks into the plugin's folder below outFolder. */
export async function bundlePlugins(plugins: PluginSource[], options: BundleOptions): Promise<void> {
  const configs = plugins.filter(hasModule).map((plugin) => getPluginBundleConfig(plugin, options));
  if (configs.length === 0) {
    return;
  }
  const stats = await run(configs);
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY }));
  }
  if (stats.hasErrors()) {
    throw new Error('The browser bundles could not be built; the errors stand above.');
  }
}
