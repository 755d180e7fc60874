import { LRUCache } from 'lru-cache';
import { buildRememberingStore } from '../../services/buildRememberingStore';
import { buildCatalogue } from '../../services/catalogue/buildCatalogue';
import { buildMissingStore } from '../../services/buildMissingStore';
import { parseSettings } from '../../services/dataSource/parseSettings';
import { openAnswerShelves } from '../../services/drift/openAnswerShelves';
import { QueryError } from '../../services/queryError';
import type { DataSourceInstanceSettings, PluginContext } from '../plugin-sdk/pluginContext';
import { PluginError } from '../plugin-sdk/pluginError';
import type { BackendParts } from './backendParts';
import type { DataSourceInstance } from './dataSourceInstance';
import { startObserving } from './startObserving';

const mostInstances = 100;

/** A minute is short for people and long for a dashboard that refreshes. A registry that failed is asked again sooner. */
const catalogueOptions = { timeToLive: 60_000, pause: 10_000, mostModels: 50_000, mostVersions: 200_000 };

interface Opened {
  updated: number;
  instance: DataSourceInstance;
}

/** The instance that a call is for. Changed settings make a new one. */
export type GetInstance = (context: PluginContext) => DataSourceInstance;

export function buildInstances(parts: BackendParts): GetInstance {
  const opened = new LRUCache<string, Opened>({
    max: mostInstances,
    dispose: ({ instance }) => instance.close(),
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
    const instance = openInstance(parts, orgId, dataSourceInstanceSettings);
    opened.set(key, { updated: updated.getTime(), instance });
    return instance;
  };
}

function openInstance(
  { openStore, openRegistry, openEventLogs, onFailedLook, memo, trace }: BackendParts,
  orgId: number,
  { uid, jsonData, decryptedSecureJsonData }: DataSourceInstanceSettings
): DataSourceInstance {
  const settings = parseSettings(jsonData);
  if (settings.store === undefined && settings.registries.length === 0) {
    throw new QueryError(
      'The data source has no store yet',
      'Choose where the prediction logs lie in its settings; the path "demo" is the bundled demo. Or add a registry.'
    );
  }
  const entries = settings.registries.map((registry) => ({
    id: registry.id,
    type: registry.type,
    ...('scope' in registry && { scope: registry.scope }),
    open: keepFirst(() => openRegistry(registry, decryptedSecureJsonData)),
  }));
  const store =
    settings.store === undefined ? buildMissingStore() : buildRememberingStore(openStore(settings.store), memo, trace);
  const catalogue = buildCatalogue(entries, { ...catalogueOptions, now: Date.now });
  const eventLogs = entries.length === 0 ? undefined : openEventLogs?.(orgId, uid);
  const stopObserving =
    eventLogs === undefined
      ? undefined
      : startObserving({ catalogue, logs: eventLogs, settings: settings.events, onFailure: onFailedLook });
  return {
    uid,
    settings,
    store,
    catalogue,
    shelves: openAnswerShelves(memo),
    eventLogs,
    close: () => {
      stopObserving?.();
      void store.close();
    },
  };
}

/** Opens once and keeps it: an open registry holds connections and tokens. What fails is tried again. */
function keepFirst<T>(open: () => T): () => T {
  const kept: T[] = [];
  return () => {
    const opened = kept[0] ?? open();
    kept[0] = opened;
    return opened;
  };
}
