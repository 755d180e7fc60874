import { z } from 'zod';
import type { CancelSignal } from '../cancelSignal';
import { buildQuery } from '../http/buildQuery';
import type { Query } from '../http/buildQuery';
import { buildUrl } from '../http/buildUrl';
import { fetchJson } from '../http/fetchJson';
import type { Connection } from '../http/fetchJson';
import { followPages } from '../http/followPages';
import { requireSameOrigin } from '../http/requireSameOrigin';

/** The calls of DataRobot's API: one thing, or a list to its end. */
export interface DatarobotApi {
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

const pageSize = 100;

/** Paths end with a slash: without it the server answers a redirect. */
export function buildDatarobotApi(connection: Connection, url: string): DatarobotApi {
  const buildAddress = (path: readonly string[], query: Query): string => {
    const text = buildQuery(query);
    return `${buildUrl(url, path)}/${text === '' ? '' : `?${text}`}`;
  };

  const get = <Schema extends z.ZodType>(
    address: string,
    schema: Schema,
    signal?: CancelSignal
  ): Promise<z.output<Schema>> =>
    fetchJson(connection, { method: 'GET', url: address, headers: { accept: 'application/json' } }, schema, signal);

  return {
    fetchOne: (path, query, schema, signal) => get(buildAddress(path, query), schema, signal),
    list: (path, query, item, signal) => {
      const page = z.object({ data: z.array(item), next: z.string().nullish() });
      const first = buildAddress(path, { limit: pageSize, ...query });
      return followPages(connection.id, async (next) => {
        const address = next === undefined ? first : requireSameOrigin(connection.id, first, next);
        const answer = await get(address, page, signal);
        return { items: answer.data, next: answer.next };
      });
    },
  };
}
