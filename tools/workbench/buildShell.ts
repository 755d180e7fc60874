import { join } from 'node:path';
import { rspack } from '@rspack/core';
import { projectPaths } from '../build/projectPaths';

export const shellFolder = join(projectPaths.cache, 'workbench');

/** Bundles the workbench's shell with one copy of each Grafana library: all of them by their ES modules. For production: React without its checks. */
export function buildShell(mode: 'development' | 'production' = 'development'): Promise<void> {
  const compiler = rspack({
    context: projectPaths.root,
    mode,
    devtool: false,
    target: ['web', 'es2022'],
    entry: { shell: join(projectPaths.root, 'workbench/shell/main.tsx') },
    output: { path: shellFolder, filename: '[name].js', chunkFilename: 'chunk.[name].js', publicPath: '/workbench/' },
    resolve: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'module', 'browser', 'default'],
      mainFields: ['module', 'browser', 'main'],
      // Scenes wants version 6 by its own name, Grafana's UI library the same by the name of the bridge from version 5.
      alias: { 'react-router-dom-v5-compat$': join(projectPaths.nodeModules, 'react-router-dom') },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, type: 'css/auto' },
        { test: /\.(svg|png|ttf|woff2?)$/, type: 'asset/resource' },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: { moduleIds: 'named', minimize: false },
    performance: false,
    infrastructureLogging: { level: 'error' },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
}
