import { setTimeout } from 'node:timers/promises';
import { startPlugin } from '../../test/integration/harness/startPlugin';
import type { ModelsQuery } from '../../src/datasources/models/modelsQuery';
import type { RunningPlugin } from '../../test/integration/harness/runningPlugin';
import type { BackendFigures } from './backendFigures';
import { buildLogDataSource } from './buildLogDataSource';
import { demoDataSource } from './demoDataSource';
import { readDashboardQueries } from './readDashboardQueries';
import { dirname } from 'node:path';

interface MeasureOptions {
  /** A whole log with the demo's columns. */
  log?: string;
  /** How often the demo dashboard is refreshed, a minute apart. */
  refreshes: number;
  dashboard: string;
}

const starts = 7;
/** Until what a start leaves to be done is done. */
const settleMs = 3000;
const minute = 60_000;
const day = 1440 * minute;
const lastWeeks = { from: '2013-12-16T00:00:00Z', to: '2013-12-30T00:00:00Z' };
const drift = { queryType: 'drift', models: 'all', method: 'psi', window: { every: '1w' }, view: 'table' };

/** Starts the built backend as Grafana does and measures what a user waits for, and what it takes. */
export async function measureBackend({ log, refreshes, dashboard }: MeasureOptions): Promise<BackendFigures> {
  const coldStarts = await measureColdStarts();
  const demo = await measureFirstAnswer(demoDataSource, []);
  const whole = log === undefined ? undefined : await measureFirstAnswer(buildLogDataSource(log), [dirname(log)]);
  return {
    coldStartMs: { median: coldStarts[Math.floor(starts / 2)] ?? NaN, worst: coldStarts.at(-1) ?? NaN },
    firstAnswerMs: { demo: demo.first, ...(whole === undefined ? {} : { log: whole.first }) },
    startToAnswerMs: { demo: await measureStartToAnswer() },
    nextAnswerMs: { demo: demo.next },
    residentMiB: await measureMemory(dashboard, refreshes),
  };
}

async function measureColdStarts(): Promise<number[]> {
  const times: number[] = [];
  for (let start = 0; start < starts; start++) {
    const began = performance.now();
    const plugin = await startPlugin();
    times.push(performance.now() - began);
    await plugin.stop();
  }
  return times.sort((a, b) => a - b);
}

async function measureFirstAnswer(jsonData: object, dataRoots: string[]): Promise<{ first: number; next: number }> {
  const plugin = await startPlugin({ dataRoots, caller: { dataSource: { jsonData } } });
  const ask = async (): Promise<number> => {
    const began = performance.now();
    await plugin.query(drift, lastWeeks);
    return performance.now() - began;
  };
  await plugin.waitForLog(/ready/);
  await setTimeout(settleMs);
  const first = await ask();
  const next = await ask();
  await plugin.stop();
  return { first, next };
}

async function measureStartToAnswer(): Promise<number> {
  const began = performance.now();
  const plugin = await startPlugin({ caller: { dataSource: { jsonData: demoDataSource } } });
  await plugin.query(drift, lastWeeks);
  const duration = performance.now() - began;
  await plugin.stop();
  return duration;
}

async function measureMemory(dashboard: string, refreshes: number): Promise<BackendFigures['residentMiB']> {
  const plugin = await startPlugin({ caller: { dataSource: { jsonData: demoDataSource } } });
  await setTimeout(settleMs);
  const idle = await readResident(plugin);
  const queries = await readDashboardQueries(dashboard, (query) => listNames(plugin, query));
  const afterRefreshes: BackendFigures['residentMiB']['afterRefreshes'] = [];
  const checkpoints = new Set([1, 2, 3, 4].map((quarter) => Math.round((refreshes * quarter) / 4)));
  for (let refresh = 1; refresh <= refreshes; refresh++) {
    const to = Date.parse('2013-12-20T00:00:00Z') + refresh * minute;
    const request = queries.map((query, index) => ({ ...query, refId: `P${index}` }));
    const answers = await plugin.queryData(request, { from: to - 112 * day, to });
    const failed = Object.values(answers).find(({ error }) => error !== undefined);
    if (failed !== undefined) {
      throw new Error(`A query of the dashboard failed: ${failed.error}`);
    }
    if (checkpoints.has(refresh)) {
      afterRefreshes.push({ refreshes: refresh, resident: await readResident(plugin) });
    }
  }
  await plugin.stop();
  return { idle, afterRefreshes };
}

async function listNames(plugin: RunningPlugin, query: ModelsQuery): Promise<string[]> {
  const [frame] = await plugin.query({ ...query }, lastWeeks);
  return Array.from(frame?.fields[0]?.values ?? [], String);
}

/** As the process reports it itself. */
async function readResident(plugin: RunningPlugin): Promise<number> {
  const match = /^process_resident_memory_bytes (\d+)/m.exec(await plugin.collectMetrics());
  return Number(match?.[1] ?? NaN) / 1024 / 1024;
}
