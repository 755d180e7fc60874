import { z } from 'zod';
import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import type { CancelSignal } from '../cancelSignal';
import type { Query } from '../http/buildQuery';
import { buildUrl } from '../http/buildUrl';
import { fetchJson } from '../http/fetchJson';
import type { Connection } from '../http/fetchJson';
import { followPages } from '../http/followPages';
import { requireSameOrigin } from '../http/requireSameOrigin';
import { getScopePath } from './getScopePath';

const apiVersion = '2025-12-01';

/** Azure's resource manager below one workspace or registry: one thing, or a list to its end. */
export interface ArmApi {
  fetchOne<Schema extends z.ZodType>(
    path: readonly string[],
    schema: Schema,
    signal?: CancelSignal
  ): Promise<z.output<Schema>>;
  list<Schema extends z.ZodType>(
    path: readonly string[],
    query: Query,
    item: Schema,
    signal?: CancelSignal
  ): AsyncIterable<Array<z.output<Schema>>>;
}

export function buildArmApi(connection: Connection, settings: RegistrySettingsOf<'azure-ml'>): ArmApi {
  const root = getScopePath(settings);
  const buildAddress = (path: readonly string[], query: Query): string =>
    buildUrl(settings.url, [...root, ...path], { 'api-version': apiVersion, ...query });

  const get = <Schema extends z.ZodType>(
    url: string,
    schema: Schema,
    signal?: CancelSignal
  ): Promise<z.output<Schema>> =>
    fetchJson(connection, { method: 'GET', url, headers: { accept: 'application/json' } }, schema, signal);

  return {
    fetchOne: (path, schema, signal) => get(buildAddress(path, {}), schema, signal),
    list: (path, query, item, signal) => {
      const page = z.object({ value: z.array(item), nextLink: z.string().nullish() });
      const first = buildAddress(path, query);
      return followPages(connection.id, async (nextLink) => {
        const url = nextLink === undefined ? first : requireSameOrigin(connection.id, first, nextLink);
        const answer = await get(url, page, signal);
        return { items: answer.value, next: answer.nextLink };
      });
    },
  };
}
