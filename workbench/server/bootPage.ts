import { buildPluginMeta, type InstalledPlugin } from './installedPlugins';
import type { ProvisionedDashboard, ProvisionedDataSource } from './provisioning';

export interface BootInput {
  plugins: InstalledPlugin[];
  dataSources: ProvisionedDataSource[];
  dashboards: ProvisionedDashboard[];
  theme: 'dark' | 'light';
}

/** The page that the shell starts from. It carries the boot data that Grafana's libraries read when they load. */
export function buildBootPage(input: BootInput): string {
  const bootData = JSON.stringify(buildBootData(input)).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <base href="/" />
    <meta name="viewport" content="width=device-width" />
    <title>Plumbline workbench</title>
    <link rel="icon" href="/public/plugins/plumbline-modelops-app/img/logo.svg" />
    <link rel="stylesheet" href="/workbench/shell.css" />
    <style>@font-face { font-family: 'Inter'; src: local('Inter'), local('Liberation Sans'), local('Arial'); }</style>
    <script>window.grafanaBootData = ${bootData};</script>
  </head>
  <body>
    <div id="workbench"></div>
    <script src="/workbench/shell.js"></script>
  </body>
</html>
`;
}

function buildBootData({ plugins, dataSources, dashboards, theme }: BootInput) {
  const metas = plugins.map(buildPluginMeta);
  const byType = (type: string): Record<string, unknown> =>
    Object.fromEntries(metas.filter((meta) => meta.type === type).map((meta) => [String(meta.id), meta]));
  const prometheus = { id: 'prometheus', type: 'datasource', name: 'Stand-in', module: '', info: metas[0]?.info };
  const dataSourceMetas: Record<string, unknown> = { ...byType('datasource'), prometheus };
  return {
    settings: {
      appUrl: '/',
      appSubUrl: '',
      buildInfo: { version: '12.4.0', env: 'production', edition: 'Open Source' },
      featureToggles: {},
      apps: byType('app'),
      panels: byType('panel'),
      datasources: Object.fromEntries(
        dataSources.map((dataSource) => [
          dataSource.name,
          { ...dataSource, access: 'proxy', readOnly: true, meta: dataSourceMetas[dataSource.type] },
        ])
      ),
      defaultDatasource: dataSources[0]?.name,
      unifiedAlertingEnabled: false,
    },
    user: {
      theme,
      lightTheme: theme === 'light',
      timezone: 'utc',
      weekStart: 'monday',
      locale: 'en-US',
      language: 'en-US',
      isSignedIn: true,
      orgRole: 'Admin',
    },
    navTree: [],
    themePaths: { light: '', dark: '' },
    workbench: { dashboards },
  };
}
