/** Where the backend's parts stand inside the built plugin. The data source's plugin.json names the executable. */
export const backendLayout = {
  pluginFolder: 'datasources/models',
  executable: 'gpx_plumbline',
  bundle: 'backend',
  demo: 'demo',
  runtime: 'runtime',
} as const;
