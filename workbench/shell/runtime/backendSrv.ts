import type { BackendSrv, BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { defer, lastValueFrom, type Observable } from 'rxjs';

/** Calls to the workbench's server in the shape that Grafana's libraries expect of theirs. */
export function buildBackendSrv(): Partial<BackendSrv> {
  const send = async <T>(options: BackendSrvRequest): Promise<T> =>
    (await lastValueFrom(fetchOnce<T>(options))).data;
  return {
    fetch: fetchOnce,
    get: (url, params) => send({ url, params, method: 'GET' }),
    post: (url, data) => send({ url, data, method: 'POST' }),
    request: send,
    datasourceRequest: (options) => lastValueFrom(fetchOnce(options)),
  };
}

function fetchOnce<T>(options: BackendSrvRequest): Observable<FetchResponse<T>> {
  return defer(async () => {
    const query = options.params ? `?${new URLSearchParams(options.params).toString()}` : '';
    const method = options.method ?? 'GET';
    const response = await fetch(`${options.url}${query}`, {
      method,
      headers: { 'content-type': 'application/json', ...options.headers },
      ...(options.data !== undefined && { body: JSON.stringify(options.data) }),
    });
    const text = await response.text();
    const data = text === '' ? undefined : JSON.parse(text);
    const { status, statusText, ok, headers, redirected, type, url } = response;
    const answer: FetchResponse<T> = { data, status, statusText, ok, headers, redirected, type, url, config: options };
    if (!ok) {
      throw answer;
    }
    return answer;
  });
}
