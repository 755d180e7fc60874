import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { Data } from '../../src/backend/plugin-sdk/proto/generated/backend_pb';
import { arrowToJsonFrame } from '../../tools/plugin-host/arrowToJsonFrame';
import type { Backend } from '../../tools/plugin-host/backend';
import { buildPluginContext } from './pluginContext';
import type { ProvisionedDataSource } from './provisioning';

const querySchema = z.looseObject({
  refId: z.string(),
  queryType: z.string().default(''),
  datasource: z.looseObject({ uid: z.string() }),
  maxDataPoints: z.number().default(100),
  intervalMs: z.number().default(1000),
});

const requestSchema = z.object({
  from: z.coerce.number(),
  to: z.coerce.number(),
  queries: z.array(querySchema).min(1),
});

export interface DataSourceBackend {
  dataSource: ProvisionedDataSource;
  backend: Backend;
}

/** Answers what Grafana answers on its query endpoint: one result a refId, frames as JSON. */
export async function runQueries(
  body: unknown,
  headers: IncomingHttpHeaders,
  findBackend: (uid: string) => DataSourceBackend
) {
  const request = requestSchema.parse(body);
  const answers = await Promise.all(
    request.queries.map(async (query) => {
      const { dataSource, backend } = findBackend(query.datasource.uid);
      const client = await backend.getClient();
      return client.call(Data.method.queryData, {
        pluginContext: buildPluginContext(dataSource),
        headers: { ...(headers['x-cache-skip'] && { 'http_X-Cache-Skip': 'true' }) },
        queries: [
          {
            refId: query.refId,
            queryType: query.queryType,
            maxDataPoints: BigInt(Math.round(query.maxDataPoints)),
            intervalMS: BigInt(Math.round(query.intervalMs)),
            timeRange: { fromEpochMS: BigInt(request.from), toEpochMS: BigInt(request.to) },
            json: new TextEncoder().encode(JSON.stringify(query)),
          },
        ],
      });
    })
  );
  const results = answers.flatMap((answer) =>
    Object.entries(answer.responses).map(([refId, response]) => {
      // Copied, because Arrow reads numbers in place and a message's bytes may start anywhere.
      const frames = response.frames.map((frame) => arrowToJsonFrame(new Uint8Array(frame)));
      const failure = response.error !== '' && { error: response.error, errorSource: response.errorSource };
      return [refId, { status: response.status || 200, frames, ...failure }] as const;
    })
  );
  return { results: Object.fromEntries(results) };
}
