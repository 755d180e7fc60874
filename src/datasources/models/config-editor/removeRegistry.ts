import type { DataSourceSettings } from '@grafana/data';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { getSecretKey } from './getSecretKey';

type Options = DataSourceSettings<ModelsDataSourceOptions, Record<string, string>>;

/** Takes a registry out, and its secrets with it: saved ones are gone with the next save. */
export function removeRegistry(options: Options, index: number): Options {
  const { registries = [] } = options.jsonData;
  const left = registries.filter((_, at) => at !== index);
  const jsonData = { ...options.jsonData, registries: left };
  const id = registries[index]?.id;
  if (id === undefined || left.some((registry) => registry.id === id)) {
    return { ...options, jsonData };
  }
  const prefix = getSecretKey(id, '');
  const keys = Object.keys({ ...options.secureJsonFields, ...options.secureJsonData }).filter((key) =>
    key.startsWith(prefix)
  );
  const emptied = keys.map((key): [string, string] => [key, '']);
  const unset = keys.map((key): [string, boolean] => [key, false]);
  return {
    ...options,
    jsonData,
    secureJsonData: { ...options.secureJsonData, ...Object.fromEntries(emptied) },
    secureJsonFields: { ...options.secureJsonFields, ...Object.fromEntries(unset) },
  };
}
