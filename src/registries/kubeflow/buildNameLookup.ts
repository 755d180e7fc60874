import type { CancelSignal } from '../cancelSignal';
import type { KubeflowApi } from './buildKubeflowApi';
import { fetchName } from './fetchName';

/** Names by id within one listing: each is asked for once, and is undefined for what was deleted meanwhile. */
export function buildNameLookup(
  api: KubeflowApi,
  collection: 'registered_models' | 'model_versions' | 'serving_environments',
  signal?: CancelSignal
): NameLookup {
  const names = new Map<string, Promise<string | undefined>>();
  return {
    remember: (id, name) => void names.set(id, Promise.resolve(name)),
    getName: (id) => {
      const known = names.get(id) ?? fetchName(api, [collection, id], signal);
      names.set(id, known);
      return known;
    },
  };
}

export interface NameLookup {
  remember(id: string, name: string): void;
  getName(id: string): Promise<string | undefined>;
}
