import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluateAlertInstances } from '../../contract/alertInstances';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { readRows } from './readRows';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-health-'));
const range = { from: '2024-01-01T00:00:00Z', to: '2024-01-04T00:00:00Z' };
const daily = { queryType: 'health', window: { every: '1d' } };
const columns = { timestamp: 'timestamp', features: ['x'] };

/** 100 requests on each of two days, then none. Every tenth fails; they take 1 to 100 µs. */
function writeLog(): void {
  const lines = Array.from({ length: 200 }, (_, row) => {
    const day = Math.floor(row / 100);
    const time = new Date(Date.parse(range.from) + day * 86_400_000 + (row % 100) * 60_000).toISOString();
    return `${time},${row},${row % 10 === 0 ? 'timeout' : 'ok'},${(row % 100) + 1}`;
  });
  writeFileSync(join(folder, 'log.csv'), ['timestamp,x,status,took', ...lines, ''].join('\n'));
}

let plugin: RunningPlugin;
beforeAll(async () => {
  writeLog();
  const health = { status: 'status', errorWhen: '!= ok', latency: { column: 'took', unit: 'us' } };
  const models = [
    { model: 'served', source: 'log.csv', columns: { ...columns, ...health } },
    { model: 'mistaken', source: 'log.csv', columns: { ...columns, latency: { column: 'status', unit: 'ms' } } },
  ];
  plugin = await startPlugin({
    dataRoots: [folder],
    caller: { dataSource: { jsonData: { store: { type: 'duckdb', path: folder }, models } } },
  });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

const ask = async (metric: string) => {
  const query = { ...daily, models: ['served'], metric, view: 'table' };
  return readRows((await plugin.query(query, range))[0]).map(({ value }) => value);
};

test('error rate, latency and freshness are read from the mapped columns, day by day', async () => {
  expect(await ask('volume')).toEqual([100, 100, 0]);
  expect(await ask('error_rate')).toEqual([0.1, 0.1, null]);
  expect(await ask('latency_p50')).toEqual([0.0505, 0.0505, null]);
  const toMidnight = (24 * 60 - 99) * 60;
  expect(await ask('freshness')).toEqual([toMidnight, toMidnight, toMidnight + 86_400]);
});

test('a rule gets one number an instance, and none where there were no predictions', async () => {
  const rule = { ...daily, models: ['served'], view: 'latest' };
  const options = { ...range, headers: { FromAlert: 'true' } };
  const evaluate = async (metric: string) =>
    evaluateAlertInstances(await plugin.query({ ...rule, metric }, options), {
      threshold: { type: 'gt', params: [3600] },
    });
  const labels = { model: 'served', version: 'all' };
  expect(await evaluate('freshness')).toMatchObject({
    instances: [{ labels: { ...labels, metric: 'freshness' }, state: 'Alerting' }],
  });
  expect(await evaluate('error_rate')).toMatchObject({
    instances: [{ labels: { ...labels, metric: 'error_rate' }, value: null, state: 'NoData' }],
  });
});

test('what the mapping lacks, or maps to text, is named with the remedy', async () => {
  const query = { ...daily, models: ['mistaken'] };
  await expect(plugin.query({ ...query, metric: 'error_rate' }, range)).rejects.toThrow('"columns.errorWhen"');
  await expect(plugin.query({ ...query, metric: 'latency_p99' }, range)).rejects.toThrow(/status.*not numbers/);
});
