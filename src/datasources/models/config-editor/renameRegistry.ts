import type { DataSourceSettings } from '@grafana/data';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { getSecretKey } from './getSecretKey';
import { getSecretNames } from './getSecretNames';

type Options = DataSourceSettings<ModelsDataSourceOptions, Record<string, string>>;

/**
 * Gives a registry another id. Models that name it and secrets that are not saved yet come along. Saved secrets can't be read, and stay.
 * Where two registries have one id, nobody can tell whose a name is, and it stays as well.
 */
export function renameRegistry(options: Options, index: number, id: string): Options {
  const { registries = [], models = [] } = options.jsonData;
  const from = registries[index];
  if (from === undefined) {
    return options;
  }
  const others = registries.filter((_, at) => at !== index).map((other) => other.id);
  const renamed = registries.map((registry, at) => (at === index ? { ...registry, id } : registry));
  if (others.includes(from.id) || others.includes(id)) {
    return { ...options, jsonData: { ...options.jsonData, registries: renamed } };
  }
  const moved = models.map((model) => (model.registry === from.id ? { ...model, registry: id } : model));
  const typed = getSecretNames(from).filter(
    (name) => (options.secureJsonData?.[getSecretKey(from.id, name)] ?? '') !== ''
  );
  const taken = typed.map((name): [string, string] => [getSecretKey(from.id, name), getSecretKey(id, name)]);
  return {
    ...options,
    jsonData: { ...options.jsonData, registries: renamed, ...(models.length > 0 && { models: moved }) },
    secureJsonData: renameKeys(options.secureJsonData ?? {}, new Map(taken)),
    secureJsonFields: { ...options.secureJsonFields, ...Object.fromEntries(taken.map(([, to]) => [to, false])) },
  };
}

function renameKeys(
  texts: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [names.get(key) ?? key, text]));
}
