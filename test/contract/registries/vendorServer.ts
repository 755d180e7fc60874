import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

export interface VendorRequest {
  method: string;
  path: string;
  searchParams: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface VendorAnswer {
  /** 200 unless said. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, where there is no `json`. */
  body?: string;
  /** Milliseconds that the server takes. */
  delay?: number;
}

/** A vendor's API: an answer, or nothing where it has no such route. */
export type VendorApi = (request: VendorRequest) => VendorAnswer | undefined;

export interface VendorServer {
  url: string;
  port: number;
  /** What was asked so far, the latest last. */
  requests: VendorRequest[];
  close(): Promise<void>;
}

/** A vendor's API on a free port of 127.0.0.1, over real HTTP or, with certificates, HTTPS. Closed with the test, at the latest. */
export async function startVendorServer(api: VendorApi, tls?: ServerOptions): Promise<VendorServer> {
  const requests: VendorRequest[] = [];
  const listen = (incoming: IncomingMessage, outgoing: ServerResponse): void =>
    void answer(api, requests, incoming, outgoing);
  const server: Server = tls === undefined ? createServer(listen) : createTlsServer(tls, listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`, port, requests, close };
}

async function answer(
  api: VendorApi,
  requests: VendorRequest[],
  incoming: IncomingMessage,
  outgoing: ServerResponse
): Promise<void> {
  const request = await readRequest(incoming);
  requests.push(request);
  const { status = 200, headers = {}, json, body = '', delay = 0 } = api(request) ?? { status: 404 };
  await setTimeout(delay);
  const text = json === undefined ? body : JSON.stringify(json);
  outgoing.writeHead(status, { 'content-type': json === undefined ? 'text/plain' : 'application/json', ...headers });
  outgoing.end(text);
}

async function readRequest(incoming: IncomingMessage): Promise<VendorRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(chunk as Buffer);
  }
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://vendor');
  return {
    method: incoming.method ?? '',
    path: pathname,
    searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
