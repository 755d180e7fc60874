import type { BackendSrv, BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { defer, lastValueFrom, type Observable } from 'rxjs';

/** Calls to the workbench's server in the shape that Grafana's libraries expect of theirs. */
export function buildBackendSrv(): Partial<BackendSrv> {
  const send = async <T>(options: BackendSrvRequest): Promise<T> => (await lastValueFrom(fetchOnce<T>(options))).data;
  return {
    fetch: fetchOnce,
    get: (url, params: BackendSrvRequest['params']) => send({ url, params, method: 'GET' }),
    post: (url, data) => send({ url, data, method: 'POST' }),
    request: send,
  };
}

function fetchOnce<T>(options: BackendSrvRequest): Observable<FetchResponse<T>> {
  return defer(async () => {
    const query = options.params ? `?${new URLSearchParams(options.params as Record<string, string>).toString()}` : '';
    const method = options.method ?? 'GET';
    const response = await fetch(`${options.url}${query}`, {
      method,
      headers: { 'content-type': 'application/json', ...options.headers },
      ...(options.data !== undefined && { body: JSON.stringify(options.data) }),
    });
    const text = await response.text();
    const data = (text === '' ? undefined : JSON.parse(text)) as T;
    const { status, statusText, ok, headers, redirected, type, url } = response;
    const answer: FetchResponse<T> = { data, status, statusText, ok, headers, redirected, type, url, config: options };
    if (!ok) {
      // What Grafana's own service throws, and what its callers look into.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw answer;
    }
    return answer;
  });
}
