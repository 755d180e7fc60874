import type { DataSourceSettings } from '@grafana/data';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { getSecretKey } from './getSecretKey';
import { getSecretNames } from './getSecretNames';
import type { StoredRegistry } from './storedRegistry';

type Options = Pick<
  DataSourceSettings<ModelsDataSourceOptions, Record<string, string>>,
  'jsonData' | 'secureJsonFields' | 'secureJsonData'
>;

/** An id that no registry has any more and that secrets are saved for which this registry lacks, as after a change of its id. */
export function findStrandedId(
  { jsonData, secureJsonFields, secureJsonData = {} }: Options,
  registry: StoredRegistry
): string | undefined {
  const ids = new Set((jsonData.registries ?? []).map(({ id }) => id));
  const isThere = (key: string): boolean => secureJsonFields[key] === true || (secureJsonData[key] ?? '') !== '';
  const missing = getSecretNames(registry).filter((name) => !isThere(getSecretKey(registry.id, name)));
  const saved = Object.keys(secureJsonFields).filter((key) => secureJsonFields[key]);
  const stranded = saved.flatMap((key) => {
    const [, id, name] = /^registries\.(.+)\.([^.]+)$/.exec(key) ?? [];
    return id !== undefined && name !== undefined && !ids.has(id) && missing.includes(name) ? [id] : [];
  });
  return stranded[0];
}
