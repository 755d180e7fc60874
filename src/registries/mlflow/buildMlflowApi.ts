import type { z } from 'zod';
import type { CancelSignal } from '../cancelSignal';
import { fetchJson } from '../http/fetchJson';
import type { Connection } from '../http/fetchJson';
import { followPages } from '../http/followPages';
import type { Page } from '../http/followPages';
import type { HttpRequest } from '../http/httpClient';

export type MlflowParameters = Readonly<Record<string, string | number | undefined>>;

/** MLflow's REST API, which 2.x and 3.x have in common. */
export interface MlflowApi {
  id: string;
  fetch<Schema extends z.ZodType>(
    call: string,
    parameters: MlflowParameters,
    schema: Schema,
    signal?: CancelSignal
  ): Promise<z.output<Schema>>;
  /** All pages of a call that hands out a token for the next. */
  list<Schema extends z.ZodType<{ next_page_token?: string }>, Item>(
    call: string,
    parameters: MlflowParameters,
    read: { schema: Schema; getItems: (page: z.output<Schema>) => Item[] },
    signal?: CancelSignal
  ): AsyncIterable<Item[]>;
  /** What the server says it is; nothing where it doesn't say. */
  fetchServerVersion(signal?: CancelSignal): Promise<string | undefined>;
}

export function buildMlflowApi(connection: Connection, url: string): MlflowApi {
  const base = url.replace(/\/+$/, '');
  const fetchCall: MlflowApi['fetch'] = (call, parameters, schema, signal) =>
    fetchJson(
      connection,
      buildRequest(`${base}/api/2.0/mlflow/${call}${formatParameters(parameters)}`),
      schema,
      signal
    );
  return {
    id: connection.id,
    fetch: fetchCall,
    list: (call, parameters, { schema, getItems }, signal) =>
      followPages(connection.id, async (next): Promise<Page<ReturnType<typeof getItems>[number]>> => {
        const page = await fetchCall(call, { ...parameters, page_token: next }, schema, signal);
        return { items: getItems(page), next: page.next_page_token };
      }),
    async fetchServerVersion(signal) {
      const request = await connection.authorizer.authorize(buildRequest(`${base}/version`), signal);
      const { status, body } = await connection.send(request, signal);
      return status === 200 ? /^\d+\.\d+[\w.+-]*$/.exec(body.trim())?.[0] : undefined;
    },
  };
}

function buildRequest(url: string): HttpRequest {
  return { method: 'GET', url, headers: { accept: 'application/json' } };
}

function formatParameters(parameters: MlflowParameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
