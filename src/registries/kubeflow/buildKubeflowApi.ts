import { z } from 'zod';
import type { CancelSignal } from '../cancelSignal';
import type { Query } from '../http/buildQuery';
import { buildUrl } from '../http/buildUrl';
import { fetchJson } from '../http/fetchJson';
import type { Connection } from '../http/fetchJson';
import { followPages } from '../http/followPages';

const apiPath = '/api/model_registry/v1alpha3';

/** The calls of Kubeflow's registry: one thing, or a list to its end. */
export interface KubeflowApi {
  fetchOne<Schema extends z.ZodType>(
    path: readonly string[],
    query: Query,
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

/** `url` may end with the path of the API or without it. */
export function buildKubeflowApi(connection: Connection, url: string): KubeflowApi {
  const root = url.replace(/\/+$/, '');
  const base = root.endsWith(apiPath) ? root : root + apiPath;

  const fetchOne: KubeflowApi['fetchOne'] = (path, query, schema, signal) =>
    fetchJson(
      connection,
      { method: 'GET', url: buildUrl(base, path, query), headers: { accept: 'application/json' } },
      schema,
      signal
    );

  return {
    fetchOne,
    list: (path, query, item, signal) => {
      const page = z.object({
        items: z.array(item).nullish(),
        size: z.number(),
        nextPageToken: z.string().nullish(),
      });
      return followPages(connection.id, async (nextPageToken) => {
        const answer = await fetchOne(path, { ...query, nextPageToken }, page, signal);
        return { items: answer.items ?? [], next: answer.nextPageToken };
      });
    },
  };
}
