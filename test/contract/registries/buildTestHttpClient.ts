import type { HttpClient } from '../../../src/registries/http/httpClient';
import { RegistryError } from '../../../src/registries/registryError';

/** Sends what it is given, wherever to. */
export function buildTestHttpClient(): HttpClient {
  return async ({ method, url, headers, body }, signal) => {
    const abort = new AbortController();
    const stop = (): void => abort.abort();
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) {
      stop();
    }
    try {
      const response = await fetch(url, { method, headers, body, redirect: 'manual', signal: abort.signal });
      const answered: Record<string, string> = {};
      response.headers.forEach((value, name) => (answered[name] = value));
      return { status: response.status, headers: answered, body: await response.text() };
    } catch (cause) {
      throw abort.signal.aborted
        ? new RegistryError('cancelled', 'The request was cancelled.', '')
        : new RegistryError('unavailable', 'The server could not be reached.', 'Check that it runs.', { cause });
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };
}
