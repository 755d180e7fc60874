import { AppPlugin, DataSourcePlugin, PanelPlugin } from '@grafana/data';
import { bootData, type PluginMeta } from '../bootData';
import { buildMissingPanel } from '../panels/buildMissingPanel';
import { buildTimeSeriesStandIn } from '../panels/buildTimeSeriesStandIn';
import { PrometheusStandIn } from '../runtime/PrometheusStandIn';
import { importPluginModule } from './importPluginModule';

const panels = new Map<string, PanelPlugin>();
const pending = new Map<string, Promise<unknown>>();

function importOnce(meta: PluginMeta): Promise<unknown> {
  const known = pending.get(meta.id) ?? importPluginModule(meta);
  pending.set(meta.id, known);
  return known;
}

/** A panel plugin: the built one, the stand-in for Time series, or one that says that it needs Grafana. */
export async function importPanelPlugin(id: string): Promise<PanelPlugin> {
  const plugin = panels.get(id) ?? (await loadPanel(id));
  panels.set(id, plugin);
  return plugin;
}

export function getPanelPluginFromCache(id: string): PanelPlugin | undefined {
  return panels.get(id);
}

async function loadPanel(id: string): Promise<PanelPlugin> {
  const meta = bootData.settings.panels[id];
  if (!meta) {
    return id === 'timeseries' ? buildTimeSeriesStandIn() : buildMissingPanel(id);
  }
  const plugin = await importOnce(meta);
  if (!(plugin instanceof PanelPlugin)) {
    throw new Error(`${id} exports no panel plugin`);
  }
  Object.assign(plugin, { meta });
  return plugin;
}

export async function importDataSourcePlugin(meta: PluginMeta) {
  const plugin = meta.id === 'prometheus' ? new DataSourcePlugin(PrometheusStandIn) : await importOnce(meta);
  if (!(plugin instanceof DataSourcePlugin)) {
    throw new Error(`${meta.id} exports no data source plugin`);
  }
  Object.assign(plugin, { meta });
  return plugin;
}

/** Loads the apps that ask to be preloaded; what they register (transformations, links) is there from then on. */
export async function preloadApps(): Promise<AppPlugin[]> {
  const metas = Object.values(bootData.settings.apps).filter(({ preload }) => preload);
  const apps = await Promise.all(metas.map(importOnce));
  return apps.filter((app) => app instanceof AppPlugin).map((app, index) => Object.assign(app, { meta: metas[index] }));
}
