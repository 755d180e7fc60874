import { encodeFrame } from '../../src/backend/plugin-sdk/data/encodeFrame';
import type { HttpClient } from '../../src/registries/http/httpClient';
import { parseQuery } from '../../src/services/query/parseQuery';
import { runQuery } from '../../src/services/runQuery';
import type { ServiceContext } from '../../src/services/serviceContext';
import { buildTestContext } from '../../src/services/testing/buildTestContext';
import { CpuClock } from '../bench/CpuClock';
import type { QueryFigures } from './catalogueFigures';
import { openModelServer } from './openModelServer';

const queries: ReadonlyArray<readonly [name: string, query: object]> = [
  ['models, all', { queryType: 'models' }],
  ['models, first 100', { queryType: 'models', limit: 100 }],
  ['models, search', { queryType: 'models', search: 'MODEL-007' }],
  ['versions, as the defaults say', { queryType: 'versions' }],
  ['versions of one model', { queryType: 'versions', models: ['team-7.risk-model-00007'] }],
  ['versions, search', { queryType: 'versions', search: 'model-0042' }],
  ['versions, all', { queryType: 'versions', limit: 100_000 }],
  ['names of models', { queryType: 'list', what: 'models' }],
];

interface Answer {
  rows: number;
  bytes: number;
  ms: number;
  cpuMs: number;
}

/** Times queries from their JSON to the bytes that Grafana is sent, over a catalogue that stands in memory. */
export async function measureQueries(send: HttpClient, repetitions: number): Promise<QueryFigures[]> {
  const registry = openModelServer(send);
  const context = buildTestContext({
    logs: {},
    settings: { registries: [{ id: 'lab', type: 'mlflow', url: 'https://mlflow.example.com' }] },
    registries: [{ id: 'lab', type: 'mlflow', open: () => registry }],
    request: { range: { from: 0, to: 1 } },
  });
  await context.catalogue.read();
  const figures: QueryFigures[] = [];
  for (const [name, query] of queries) {
    const first = await answerOnce(query, context);
    const later: Answer[] = [];
    for (let count = 0; count < repetitions; count++) {
      later.push(await answerOnce(query, context));
    }
    const times = later.map(({ ms }) => ms).sort((one, other) => one - other);
    const cpu = later.map(({ cpuMs }) => cpuMs).sort((one, other) => one - other);
    const middle = Math.floor(repetitions / 2);
    figures.push({
      name,
      rows: first.rows,
      bytes: first.bytes,
      firstMs: first.ms,
      medianMs: times[middle] ?? NaN,
      worstMs: times.at(-1) ?? NaN,
      medianCpuMs: cpu[middle] ?? NaN,
    });
  }
  return figures;
}

async function answerOnce(query: object, context: ServiceContext): Promise<Answer> {
  const json: unknown = JSON.parse(JSON.stringify(query));
  const started = performance.now();
  const clock = new CpuClock();
  const parsed = parseQuery(json);
  if (parsed.queryType === 'anomalies') {
    throw new Error('The catalogue answers no query for anomalies.');
  }
  const [frame] = await runQuery(parsed, context);
  const bytes = encodeFrame({ refId: 'A', ...(frame ?? { fields: [] }) }).length;
  const [ms, cpuMs] = [performance.now() - started, clock.elapsed];
  return { rows: frame?.fields[0]?.values.length ?? 0, bytes, ms, cpuMs };
}
