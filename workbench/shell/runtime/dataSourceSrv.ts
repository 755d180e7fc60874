import {
  type DataSourceApi,
  type DataSourceInstanceSettings,
  type DataSourceRef,
  type ScopedVars,
} from '@grafana/data';
import type { DataSourceSrv } from '@grafana/runtime';
import { bootData, type DataSourceSettings } from '../bootData';
import { importDataSourcePlugin } from '../loader/pluginImporter';
import { interpolate } from './templateSrv';

type Ref = DataSourceRef | string | null | undefined;

/** The provisioned data sources, loaded when first asked for. */
export function buildDataSourceSrv(): DataSourceSrv {
  const instances = new Map<string, Promise<DataSourceApi>>();
  const all = Object.values(bootData.settings.datasources);
  const find = (ref: Ref, scopedVars?: ScopedVars): DataSourceSettings | undefined => {
    const name = interpolate(typeof ref === 'string' ? ref : (ref?.uid ?? ''), scopedVars);
    return name === ''
      ? (all.find(({ isDefault }) => isDefault) ?? all[0])
      : all.find((settings) => settings.uid === name || settings.name === name);
  };
  return {
    get: (ref, scopedVars) => {
      const settings = find(ref, scopedVars);
      if (!settings) {
        return Promise.reject(new Error(`There is no data source ${JSON.stringify(ref)} here`));
      }
      const instance = instances.get(settings.uid) ?? load(settings);
      instances.set(settings.uid, instance);
      return instance;
    },
    getList: ({ type, pluginId = type, alerting } = {}) =>
      all
        .filter((settings) => pluginId === undefined || settings.type === pluginId)
        .filter((settings) => alerting !== true || settings.meta.alerting === true)
        .map(toInstanceSettings),
    getInstanceSettings: (ref, scopedVars) => {
      const settings = find(ref, scopedVars);
      return settings && toInstanceSettings(settings);
    },
    reload: () => instances.clear(),
    registerRuntimeDataSource: () => undefined,
  };
}

async function load(settings: DataSourceSettings): Promise<DataSourceApi> {
  const plugin = await importDataSourcePlugin(settings.meta);
  const instance = new plugin.DataSourceClass(toInstanceSettings(settings)) as DataSourceApi;
  return Object.assign<DataSourceApi, Partial<DataSourceApi>>(instance, {
    components: plugin.components,
    meta: plugin.meta,
  });
}

function toInstanceSettings(settings: DataSourceSettings): DataSourceInstanceSettings {
  return Object.assign({ access: 'proxy' as const, readOnly: true }, settings) as never;
}
