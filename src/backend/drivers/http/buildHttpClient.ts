import { lookup } from 'node:dns/promises';
import { request as sendRequest } from 'undici';
import type { HttpClient, HttpRequest, HttpResponse } from '../../../registries/http/httpClient';
import type { NetworkRules } from './networkRules';
import { openDispatcher } from './openDispatcher';
import type { DispatcherOptions, Route } from './openDispatcher';
import { openTimeLimit } from './openTimeLimit';
import { readBody } from './readBody';
import { requireAllowedUrl } from './requireAllowedUrl';
import type { Resolver } from './resolveHost';
import { toRegistryError } from './toRegistryError';

export interface HttpClientOptions extends Omit<DispatcherOptions, 'resolve'> {
  /** Asks the system's resolver unless given. */
  resolve?: Resolver;
}

const resolveBySystem: Resolver = (host) => lookup(host, { all: true });

/**
 * Speaks HTTP within the operator's rules: to allowed hosts only, to the very address that was checked, through no redirect, for so
 * long and up to such a size. A proxy has to be allowed like any host.
 */
export function buildHttpClient({ resolve = resolveBySystem, ...options }: HttpClientOptions): HttpClient {
  const { rules } = options;
  const openRoute = openDispatcher({ ...options, resolve });
  return async (request, cancel) => {
    const url = requireAllowedUrl(request.url, rules);
    const limit = openTimeLimit(rules.timeout, url.host, cancel);
    try {
      limit.signal.throwIfAborted();
      return await send(request, url.host, await openRoute(url), limit.signal, rules);
    } catch (error) {
      throw limit.getEnd() ?? toRegistryError(error, url.host);
    } finally {
      limit.close();
    }
  };
}

async function send(
  { method, headers, body }: HttpRequest,
  host: string,
  { dispatcher, url }: Route,
  signal: AbortSignal,
  { mostBytes }: NetworkRules
): Promise<HttpResponse> {
  const response = await sendRequest(url, {
    dispatcher,
    method,
    headers: { ...headers, host },
    body,
    signal,
  });
  const answered = Object.entries(response.headers).map(([name, value = '']): [string, string] => [
    name,
    [value].flat().join(', '),
  ]);
  return {
    status: response.statusCode,
    headers: Object.fromEntries(answered),
    body: await readBody(response.body, mostBytes, host),
  };
}
