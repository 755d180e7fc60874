import { LRUCache } from 'lru-cache';
import { buildRememberingStore } from '../../services/buildRememberingStore';
import { parseSettings } from '../../services/dataSource/parseSettings';
import { openAnswerShelves } from '../../services/drift/openAnswerShelves';
import { QueryError } from '../../services/queryError';
import type { DataSourceInstanceSettings, PluginContext } from '../plugin-sdk/pluginContext';
import { PluginError } from '../plugin-sdk/pluginError';
import type { BackendParts } from './backendParts';
import type { DataSourceInstance } from './dataSourceInstance';

const mostInstances = 100;

interface Opened {
  updated: number;
  instance: DataSourceInstance;
}

/** The instance that a call is for. Changed settings make a new one. */
export type GetInstance = (context: PluginContext) => DataSourceInstance;

export function buildInstances(parts: BackendParts): GetInstance {
  const opened = new LRUCache<string, Opened>({
    max: mostInstances,
    dispose: ({ instance }) => void instance.store.close(),
  });
  return ({ orgId, dataSourceInstanceSettings }) => {
    if (dataSourceInstanceSettings === undefined) {
      throw new PluginError('The call names no data source.', { source: 'plugin', status: 400 });
    }
    const { uid, updated } = dataSourceInstanceSettings;
    const key = `${orgId} ${uid}`;
    const known = opened.get(key);
    if (known?.updated === updated.getTime()) {
      return known.instance;
    }
    const instance = openInstance(parts, dataSourceInstanceSettings);
    opened.set(key, { updated: updated.getTime(), instance });
    return instance;
  };
}

function openInstance(
  { openStore, memo, trace }: BackendParts,
  { jsonData }: DataSourceInstanceSettings
): DataSourceInstance {
  const settings = parseSettings(jsonData);
  if (settings.store === undefined) {
    throw new QueryError(
      'The data source has no store yet',
      'Choose where the prediction logs lie in its settings; the path "demo" is the bundled demo.'
    );
  }
  return {
    settings,
    store: buildRememberingStore(openStore(settings.store), memo, trace),
    shelves: openAnswerShelves(memo),
  };
}
