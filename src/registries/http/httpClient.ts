import type { CancelSignal } from '../cancelSignal';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

export interface HttpResponse {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Sends one request, follows no redirect, and gives any status back. Rejects with a RegistryError where the operator's
 * rules, the network, TLS, the time or the size of the answer end it. The backend pins addresses here; a browser sends
 * through Grafana.
 */
export type HttpClient = (request: HttpRequest, signal?: CancelSignal) => Promise<HttpResponse>;
