import { setTimeout } from 'node:timers/promises';
import { buildPluginClient } from '../../../tools/plugin-host/pluginClient';
import { buildPluginContext } from './buildPluginContext';
import { decodeFrame } from './decodeFrame';
import {
  CheckHealthResponse_HealthStatus,
  Data,
  Diagnostics,
  Resource,
} from '../../../src/backend/plugin-sdk/proto/generated/backend_pb';
import { GRPCController } from '../../../src/backend/plugin-sdk/proto/generated/controller_pb';
import type { CallerOptions } from './buildPluginContext';
import type { PluginClient } from '../../../tools/plugin-host/pluginClient';
import type { LogLine, PluginProcess } from '../../../tools/plugin-host/pluginProcess';
import type { Frame } from '../../../src/backend/plugin-sdk/data/frame';
import type { DataResponse } from '../../../src/backend/plugin-sdk/proto/generated/backend_pb';

const logTimeoutMs = 5000;
const killAfterMs = 2000;

export interface QueryOptions {
  /** Milliseconds since 1970 or an ISO time. */
  from?: number | string;
  to?: number | string;
  maxDataPoints?: number;
  intervalMs?: number;
  headers?: Record<string, string>;
  caller?: CallerOptions;
  signal?: AbortSignal;
}

/** A query as dashboards store it. */
export type StoredQuery = Record<string, unknown> & { refId?: string; queryType?: string };

export interface QueryResult {
  frames: Frame[];
  status: number;
  error?: string;
  errorSource?: string;
}

export interface ResourceOptions {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  caller?: CallerOptions;
  signal?: AbortSignal;
}

interface Parts {
  process: PluginProcess;
  client: PluginClient;
  start: () => Promise<PluginProcess>;
  caller: CallerOptions;
}

/** A started plugin: Grafana's calls as methods, answers as plain objects. Stop it when done. */
export class RunningPlugin {
  #process: PluginProcess;
  #client: PluginClient;
  readonly #start: () => Promise<PluginProcess>;
  readonly #caller: CallerOptions;

  constructor({ process, client, start, caller }: Parts) {
    this.#process = process;
    this.#client = client;
    this.#start = start;
    this.#caller = caller;
  }

  get process(): PluginProcess {
    return this.#process;
  }

  get logs(): readonly LogLine[] {
    return this.#process.logs;
  }

  /** The first log line whose message matches, now or within 5 s. */
  async waitForLog(message: RegExp): Promise<LogLine> {
    const deadline = Date.now() + logTimeoutMs;
    for (;;) {
      const line = this.logs.find((candidate) => message.test(candidate.message));
      if (line) {
        return line;
      }
      if (Date.now() > deadline) {
        throw new Error(`No log line matches ${String(message)}. There are: ${JSON.stringify(this.logs)}`);
      }
      await setTimeout(20);
    }
  }

  /** Calls to any method of the protocol. */
  get client(): PluginClient {
    return this.#client;
  }

  /** Sends all queries as one request; answers by refId. */
  async queryData(queries: readonly StoredQuery[], options: QueryOptions = {}): Promise<Record<string, QueryResult>> {
    const request = this.#buildDataRequest(queries, options);
    const { responses } = await this.#client.call(Data.method.queryData, request, options.signal);
    return Object.fromEntries(
      Object.entries(responses).map(([refId, response]) => [refId, buildQueryResult(response)])
    );
  }

  /** One query's frames; fails with the query's error. */
  async query(query: StoredQuery, options: QueryOptions = {}): Promise<Frame[]> {
    const { A: result } = await this.queryData([{ ...query, refId: 'A' }], options);
    if (!result || result.error) {
      throw new Error(result?.error ?? 'The answer lacks the refId that was asked for.');
    }
    return result.frames;
  }

  /** The same through the chunked call. */
  async queryChunkedData(
    queries: readonly StoredQuery[],
    options: QueryOptions = {}
  ): Promise<Array<QueryResult & { refId: string }>> {
    const request = this.#buildDataRequest(queries, options);
    const chunks = await this.#client.stream(Data.method.queryChunkedData, request, options.signal);
    return chunks.map(({ refId, frame, status, error, errorSource }) => ({
      refId,
      frames: [decodeFrame(frame)],
      status,
      ...(error && { error, errorSource }),
    }));
  }

  async checkHealth(
    caller: CallerOptions = {}
  ): Promise<{ status: 'UNKNOWN' | 'OK' | 'ERROR'; message: string; details: unknown }> {
    const response = await this.#client.call(Diagnostics.method.checkHealth, {
      pluginContext: this.#buildContext(caller),
    });
    const { status, message, jsonDetails } = response;
    const name = CheckHealthResponse_HealthStatus[status] as 'UNKNOWN' | 'OK' | 'ERROR';
    return { status: name, message, details: parseJsonBytes(jsonDetails) };
  }

  /** A resource by path with query string; the body is JSON where the answer says so, else text. */
  async callResource(
    url: string,
    { method = 'GET', body, headers = {}, caller = {}, signal }: ResourceOptions = {}
  ): Promise<{ status: number; headers: Record<string, string>; body: unknown }> {
    const request = {
      pluginContext: this.#buildContext(caller),
      method,
      url,
      path: url.split('?')[0] ?? '',
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { values: [value] }])),
      body: body === undefined ? new Uint8Array() : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    };
    const messages = await this.#client.stream(Resource.method.callResource, request, signal);
    const [first] = messages;
    const bytes = Buffer.concat(messages.map((message) => message.body));
    const answered = Object.fromEntries(
      Object.entries(first?.headers ?? {}).map(([name, { values }]) => [name, values.join(', ')])
    );
    const isJson = answered['Content-Type']?.includes('json') ?? false;
    return {
      status: first?.code ?? 0,
      headers: answered,
      body: isJson ? parseJsonBytes(bytes) : bytes.toString('utf8'),
    };
  }

  /** Prometheus text. */
  async collectMetrics(): Promise<string> {
    const { metrics } = await this.#client.call(Diagnostics.method.collectMetrics, {
      pluginContext: this.#buildContext({}),
    });
    return new TextDecoder().decode(metrics?.prometheus);
  }

  /** Kills the process as a crash or the system would, and waits for its end. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.#process.kill(signal);
    await this.#process.exited;
  }

  /** Kills it if it still runs and starts it again, as Grafana does a second later; calls then go to the new process. */
  async restart(): Promise<void> {
    await this.kill();
    this.#client.close();
    this.#process = await this.#start();
    this.#client = buildPluginClient(this.#process.handshake);
  }

  /** The host's orderly end: asks, waits 2 s, kills. Gives the exit code, null where it had to be killed. */
  async stop(): Promise<number | null> {
    await this.#client.call(GRPCController.method.shutdown, {}).catch(() => undefined);
    const patience = new AbortController();
    void setTimeout(killAfterMs, undefined, { signal: patience.signal }).then(
      () => this.#process.kill('SIGKILL'),
      () => undefined
    );
    const { code } = await this.#process.exited;
    patience.abort();
    this.#client.close();
    return code;
  }

  #buildDataRequest(queries: readonly StoredQuery[], options: QueryOptions) {
    const { from = 0, to = 0, maxDataPoints = 1000, intervalMs = 60_000, headers = {}, caller = {} } = options;
    return {
      pluginContext: this.#buildContext(caller),
      headers,
      queries: queries.map((query) => ({
        refId: query.refId ?? 'A',
        queryType: query.queryType ?? '',
        maxDataPoints: BigInt(maxDataPoints),
        intervalMS: BigInt(intervalMs),
        timeRange: { fromEpochMS: toEpochMs(from), toEpochMS: toEpochMs(to) },
        json: Buffer.from(JSON.stringify({ intervalMs, maxDataPoints, ...query })),
      })),
    };
  }

  #buildContext(caller: CallerOptions) {
    const dataSource = { ...this.#caller.dataSource, ...caller.dataSource };
    return buildPluginContext({ ...this.#caller, ...caller, dataSource });
  }
}

function buildQueryResult({ frames, status, error, errorSource }: DataResponse): QueryResult {
  return { frames: frames.map(decodeFrame), status, ...(error && { error, errorSource }) };
}

function toEpochMs(time: number | string): bigint {
  return BigInt(typeof time === 'number' ? time : Date.parse(time));
}

function parseJsonBytes(bytes: Uint8Array): unknown {
  return bytes.length === 0 ? undefined : JSON.parse(new TextDecoder().decode(bytes));
}
