import { join } from 'node:path';
import { rspack, type Configuration } from '@rspack/core';
import type { PluginSource } from './pluginSource';
import { projectPaths } from './projectPaths';
import { sharedDependencies } from './sharedDependencies';

export interface BundleOptions {
  outFolder: string;
  isDevelopment: boolean;
}

/**
 * One configuration a plugin, not one with many entries: a nested plugin asks for its lazy chunks below its own
 * address, so they have to lie in its own folder and must not be shared with its neighbours.
 */
export function getPluginBundleConfig(
  plugin: PluginSource & { modulePath: string },
  { outFolder, isDevelopment }: BundleOptions
): Configuration {
  const { id } = plugin.manifest;
  return {
    name: id,
    context: projectPaths.root,
    mode: isDevelopment ? 'development' : 'production',
    devtool: 'source-map',
    target: ['web', 'es2020'],
    entry: { module: [join(__dirname, 'publicPathEntry.ts'), plugin.modulePath] },
    output: {
      path: join(outFolder, plugin.folder),
      filename: '[name].js',
      chunkFilename: isDevelopment ? 'chunk.[name].js' : 'chunk.[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      library: { type: 'amd' },
      uniqueName: id,
      publicPath: `public/plugins/${id}/`,
    },
    externalsType: 'amd',
    externals: [{ 'amd-module': 'module' }, ...sharedDependencies],
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: { rules: [getScriptRule(isDevelopment), { test: /\.(svg|png)$/, type: 'asset/resource' }] },
    plugins: [new rspack.DefinePlugin({ PLUGIN_ID: JSON.stringify(id) })],
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
  };
}

function getScriptRule(isDevelopment: boolean) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'builtin:swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2020',
        transform: { react: { runtime: 'automatic', development: isDevelopment } },
      },
    },
  };
}
