import { GrafanaError } from '../../../services/grafana/grafanaError';
import type { CancelSignal } from '../../../stores/cancelSignal';
import type { GrafanaConnection } from './grafanaConnection';

interface GrafanaRequest {
  path: string;
  /** Sent as JSON, by POST. Without it the request is a GET. */
  body?: unknown;
}

export interface GrafanaAnswer {
  status: number;
  /** Parsed; undefined where it is no JSON. */
  body: unknown;
}

const longestWait = 25_000;
const mostBytes = 64 * 1024 * 1024;

/** One request to Grafana with the token. Follows no redirect: the token is for this address alone. */
export async function fetchGrafana(
  { url, token }: Pick<GrafanaConnection, 'url' | 'token'>,
  { path, body }: GrafanaRequest,
  signal?: CancelSignal
): Promise<GrafanaAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort('timeout'), longestWait);
  const cancel = (): void => stop.abort('cancelled');
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) {
    cancel();
  }
  try {
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: 'error',
      signal: stop.signal,
    });
    return { status: response.status, body: parseBody(await readText(response)) };
  } catch (error) {
    throw toGrafanaError(error, url, stop.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > mostBytes) {
      await reader?.cancel();
      throw new GrafanaError('rejected', 'The answer is larger than 64 MB', 'Query fewer series, or a longer step.');
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toGrafanaError(error: unknown, url: string, { aborted, reason }: AbortSignal): GrafanaError {
  if (error instanceof GrafanaError) {
    return error;
  }
  if (aborted && reason === 'cancelled') {
    return new GrafanaError('cancelled', 'The request was called off', '', error);
  }
  if (aborted) {
    return new GrafanaError(
      'timeout',
      `Grafana didn't answer within ${longestWait / 1000} s`,
      'Query fewer series, a shorter look-back or a longer step.',
      error
    );
  }
  return new GrafanaError(
    'unreachable',
    `Grafana can't be reached at ${url}`,
    'The operator sets grafana_url under [plugin.plumbline-models-datasource] to an address that its own server reaches.',
    error
  );
}
