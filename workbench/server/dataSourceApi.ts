import type { IncomingMessage } from 'node:http';
import {
  CheckHealthResponse_HealthStatus,
  Diagnostics,
  Resource,
} from '../../src/backend/plugin-sdk/proto/generated/backend_pb';
import { buildPluginContext } from './pluginContext';
import type { DataSourceBackend } from './queryApi';
import { buffer } from 'node:stream/consumers';

export interface ApiAnswer {
  status: number;
  type: string;
  body: Uint8Array | string;
}

export function buildJsonAnswer(status: number, value: unknown): ApiAnswer {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}

/** Grafana's health endpoint of a data source. */
export async function checkHealth({ dataSource, backend }: DataSourceBackend): Promise<ApiAnswer> {
  const client = await backend.getClient();
  const health = await client.call(Diagnostics.method.checkHealth, {
    pluginContext: buildPluginContext(dataSource),
    headers: {},
  });
  const details: unknown =
    health.jsonDetails.length > 0 ? JSON.parse(new TextDecoder().decode(health.jsonDetails)) : undefined;
  const isOk = health.status === CheckHealthResponse_HealthStatus.OK;
  return buildJsonAnswer(isOk ? 200 : 400, { status: isOk ? 'OK' : 'ERROR', message: health.message, details });
}

/** Grafana's resource endpoint of a data source: everything behind `resources/` goes to the backend. */
export async function callResource(
  { dataSource, backend }: DataSourceBackend,
  path: string,
  query: string,
  request: IncomingMessage
): Promise<ApiAnswer> {
  const client = await backend.getClient();
  const [first, ...rest] = await client.stream(Resource.method.callResource, {
    pluginContext: buildPluginContext(dataSource),
    path,
    method: request.method ?? 'GET',
    url: `${path}${query}`,
    headers: { 'Content-Type': { values: [request.headers['content-type'] ?? 'application/json'] } },
    body: await buffer(request),
  });
  if (!first) {
    return buildJsonAnswer(502, { message: 'The backend gave no answer' });
  }
  const type = first.headers['Content-Type']?.values[0] ?? 'application/json';
  return { status: first.code, type, body: Buffer.concat([first, ...rest].map(({ body }) => body)) };
}
