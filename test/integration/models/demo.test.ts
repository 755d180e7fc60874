import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { demoDataSource } from '../../../tools/bench-backend/demoDataSource';
import { evaluateAlertInstances } from '../../contract/alertInstances';
import { startPlugin } from '../harness/startPlugin';
import { readRows } from './readRows';
import type { RunningPlugin } from '../harness/runningPlugin';

const day = 86_400_000;
const lastWeeks = { from: '2013-12-16T00:00:00Z', to: '2013-12-30T00:00:00Z' };
const weekly = { queryType: 'drift', method: 'psi', threshold: 0.2, window: { every: '1w' } };

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin({ caller: { dataSource: { jsonData: demoDataSource } } });
});
afterAll(() => plugin.stop());

describe('the demo log', () => {
  test('is reached: health names rows, span, features and the reference', async () => {
    const { status, message } = await plugin.checkHealth();
    expect(status).toBe('OK');
    expect(message).toMatch(
      /^Model flight-delay: 227,736 rows in 1 file, 2013-05-01.* to 2014-01-01.*; 10 features; reference spring \(57,085 rows\)\.$/
    );
  });

  test('has drifted in temperature and wind in its last two weeks, and in nothing else', async () => {
    const [frame] = await plugin.query({ ...weekly, view: 'table' }, lastWeeks);
    const rows = readRows(frame);
    const scores = (column: string) => rows.filter((row) => row.column === column).map(({ score }) => Number(score));
    const expected = { temp: [0.65, 0.53], wind_speed: [0.36, 0.32], precip: [0.002, 0.15] };
    for (const [column, values] of Object.entries(expected)) {
      scores(column).forEach((score, week) => expect(score, column).toBeCloseTo(values[week] ?? NaN, 1.9));
    }
    const drifted = rows.filter((row) => row.drifted === true).map((row) => row.column);
    expect(drifted).toEqual(['temp', 'temp', 'wind_speed', 'wind_speed']);
    expect(rows).toHaveLength(20);
  });

  test('moved to now has its last complete weeks in the last two weeks', async () => {
    const [model] = demoDataSource.models;
    const jsonData = { ...demoDataSource, models: [{ ...model, shift: { to: 'now' } }] };
    const now = Date.now();
    const [frame] = await plugin.query(
      { ...weekly, view: 'latest' },
      {
        from: now - 28 * day,
        to: now,
        caller: { dataSource: { uid: 'moved', jsonData } },
      }
    );
    const [row] = readRows(frame);
    expect(Number(row?.window_end)).toBeGreaterThan(now - 7 * day);
    expect(Number(row?.window_end)).toBeLessThanOrEqual(now);
    const { message } = await plugin.checkHealth({ dataSource: { uid: 'moved', jsonData } });
    expect(message).toMatch(/log times moved forward by \d+ weeks\.$/);
  });

  test('answers without the paths of the server', async () => {
    const [frame] = await plugin.query({ ...weekly, view: 'table' }, lastWeeks);
    expect(frame?.meta?.executedQueryString).toContain('read_parquet');
    expect(JSON.stringify(frame?.meta)).not.toContain('/demo/');
  });
});

const ruleSchema = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.object({
          data: z.array(
            z.object({ refId: z.string(), datasourceUid: z.string(), model: z.record(z.string(), z.unknown()) })
          ),
        })
      ),
    })
  ),
});

describe('the provisioned rule on the demo log', () => {
  const file = new URL('../../../provisioning/alerting/plumbline.yaml', import.meta.url);
  const { groups } = ruleSchema.parse(parse(readFileSync(file, 'utf8')));
  const queries = groups
    .flatMap(({ rules }) => rules.flatMap(({ data }) => data))
    .filter(({ datasourceUid }) => datasourceUid !== '__expr__');
  const headers = { FromAlert: 'true' };
  const times = { from: Date.parse(lastWeeks.to) - 28 * day, to: lastWeeks.to, headers };

  test('fires for the two features that have drifted, with model, version, column and method as labels', async () => {
    const [condition] = queries;
    const frames = await plugin.query({ ...condition?.model, queryType: 'drift' }, times);
    const result = evaluateAlertInstances(frames, { threshold: { type: 'gte', params: [1] } });
    if (result.kind !== 'instances') {
      throw new Error(JSON.stringify(result));
    }
    const firing = result.instances.filter(({ state }) => state === 'Alerting').map(({ labels }) => labels);
    const labels = { model: 'flight-delay', version: 'all', method: 'psi' };
    expect(firing).toEqual([
      { ...labels, column: 'temp' },
      { ...labels, column: 'wind_speed' },
    ]);
    expect(result.instances).toHaveLength(10);
    expect(result.instances.every(({ state }) => state !== 'NoData')).toBe(true);
  });

  test('reads score, threshold and window from the other queries under the same labels', async () => {
    const answers = await Promise.all(queries.map(({ model }) => plugin.query({ ...model }, times)));
    const labels = answers.map((frames) => {
      const result = evaluateAlertInstances(frames);
      return result.kind === 'instances' ? result.instances.map((instance) => JSON.stringify(instance.labels)) : [];
    });
    expect(labels).toHaveLength(5);
    expect(labels.every((set) => set.length === 10 && set.every((label, index) => label === labels[0]?.[index]))).toBe(
      true
    );
  });
});

describe('answers as alerting reads them', () => {
  const all = { from: '2013-06-01T00:00:00Z', to: '2013-12-30T00:00:00Z' };
  const drift = { queryType: 'drift', window: { every: '1w' } };

  test.each([
    ['latest ratio', { ...drift, view: 'latest' }, {}],
    ['latest share of columns', { ...drift, view: 'latest', aggregate: 'share' }, {}],
    ['latest by segment', { ...drift, view: 'latest', columns: ['temp'], segmentBy: 'origin' }, {}],
    ['latest against the week before', { ...drift, view: 'latest', reference: { kind: 'previousWindow' } }, {}],
    ['series', { ...drift, view: 'series' }, { reduce: 'last' as const }],
    ['latest volume', { queryType: 'health', view: 'latest', window: { every: '1d' } }, {}],
    ['series of volume', { queryType: 'health', view: 'series', window: { every: '1d' } }, { reduce: 'mean' as const }],
  ])('%s is one instance a set of labels, none without a number', async (_name, query, condition) => {
    const frames = await plugin.query(query, { ...all, headers: { FromAlert: 'true' } });
    const result = evaluateAlertInstances(frames, condition);
    expect(result.kind).toBe('instances');
    const instances = result.kind === 'instances' ? result.instances : [];
    expect(instances.length).toBeGreaterThan(0);
    expect(instances.every(({ state }) => state !== 'NoData')).toBe(true);
    expect(instances.every(({ labels }) => labels.model === 'flight-delay' && labels.version === 'all')).toBe(true);
  });

  test.each([
    [
      'too few rows',
      { ...drift, window: { every: '5m' }, view: 'latest' },
      { from: '2013-12-29T12:00:00Z', to: '2013-12-29T13:00:00Z' },
    ],
    [
      'no complete window',
      { ...drift, window: { every: '1M' }, view: 'latest' },
      { from: '2013-12-20T00:00:00Z', to: '2013-12-29T00:00:00Z' },
    ],
    ['no rows at all', { ...drift, view: 'latest' }, { from: '2020-01-01T00:00:00Z', to: '2020-03-01T00:00:00Z' }],
  ])('%s is a null for every column, with a notice, not an empty answer', async (_name, query, times) => {
    const frames = await plugin.query(query, { ...times, headers: { FromAlert: 'true' } });
    const result = evaluateAlertInstances(frames);
    const instances = result.kind === 'instances' ? result.instances : [];
    expect(instances.map(({ state }) => state)).toEqual(Array(10).fill('NoData'));
    expect(frames[0]?.meta?.notices?.length).toBeGreaterThan(0);
  });

  test('a view that a rule can not evaluate is refused with a sentence', async () => {
    const options = { ...all, headers: { FromAlert: 'true' } };
    await expect(plugin.query({ ...drift, view: 'table' }, options)).rejects.toThrow(
      "which an alert rule can't evaluate"
    );
    await expect(plugin.query({ ...drift, window: { every: 'auto' }, view: 'latest' }, options)).rejects.toThrow(
      '"auto"'
    );
    await expect(plugin.query({ ...drift, models: ['$model'], view: 'latest' }, options)).rejects.toThrow('$model');
  });
});

describe('work', () => {
  test('that several queries share is done once', async () => {
    const worked = async (): Promise<number> => {
      const metrics = await plugin.collectMetrics();
      return Number(/^plumbline_answers_total\{from="work"\} (\d+)/m.exec(metrics)?.[1]);
    };
    const query = { ...weekly, window: { every: '1M' } };
    const times = { from: '2013-07-01T00:00:00Z', to: '2013-10-01T00:00:00Z' };
    const before = await worked();
    await plugin.query({ ...query, view: 'table' }, times);
    const once = (await worked()) - before;
    const views = ['table', 'series', 'latest', 'table'].map((view, index) => ({
      ...query,
      method: 'jensen_shannon',
      view,
      refId: `R${index}`,
    }));
    await plugin.queryData(
      views.filter(({ view }) => view !== 'latest'),
      times
    );
    expect((await worked()) - before - once).toBeLessThanOrEqual(once);
  });

  test('is counted for Prometheus', async () => {
    const metrics = await plugin.collectMetrics();
    expect(metrics).toMatch(/^plumbline_queries_total\{query_type="drift",outcome="ok"\} [1-9]/m);
    expect(metrics).toMatch(/^plumbline_queries_total\{query_type="failed",outcome="downstream"\} [1-9]/m);
    expect(metrics).toMatch(/^plumbline_query_seconds_count\{query_type="drift"\} [1-9]/m);
    expect(metrics).toMatch(/^plumbline_answers_total\{from="memory"\} [1-9]/m);
  });

  test('that is called off ends, and the next query answers', async () => {
    const gone = new AbortController();
    const times = { from: '2013-05-01T00:00:00Z', to: '2014-01-01T00:00:00Z' };
    const query = { ...weekly, window: { every: '1h' }, view: 'table' };
    const called = plugin.query(query, { ...times, signal: gone.signal });
    gone.abort();
    await expect(called).rejects.toThrow();
    expect(await plugin.query({ ...weekly, view: 'latest' }, lastWeeks)).toHaveLength(1);
  });
});

describe('windows and references of the demo log', () => {
  test('blocks of rows are the same whatever the range', async () => {
    const blocks = { queryType: 'drift', method: 'psi', columns: ['temp'], window: { rows: 20_000 }, view: 'table' };
    const long = readRows(
      (await plugin.query(blocks, { from: '2013-05-01T00:00:00Z', to: '2014-01-01T00:00:00Z' }))[0]
    );
    const short = readRows(
      (await plugin.query(blocks, { from: '2013-10-01T00:00:00Z', to: '2014-01-01T00:00:00Z' }))[0]
    );
    expect(long.slice(0, -1).every((row) => row.current_rows === 20_000)).toBe(true);
    expect(long).toHaveLength(12);
    expect(short).toEqual(long.slice(-short.length));
  });

  test('a click on a cell asks for the distribution of its window, whose shares give its score', async () => {
    const query = { ...weekly, columns: ['temp'], view: 'table' };
    const cell = readRows((await plugin.query(query, lastWeeks))[0]).at(-1);
    const ask = { queryType: 'distribution', models: ['flight-delay'], column: 'temp', method: 'psi', threshold: 0.2 };
    const times = { from: Number(cell?.time), to: Number(cell?.window_end) };
    const bins = readRows((await plugin.query(ask, times))[0]);
    expect(bins.reduce((sum, bin) => sum + Number(bin.current_count), 0)).toBe(cell?.current_rows);
    expect(bins.reduce((sum, bin) => sum + Number(bin.contribution), 0)).toBeCloseTo(1);
    const [n, m] = [Number(cell?.reference_rows), Number(cell?.current_rows)];
    const psi = bins.reduce((sum, bin) => {
      const p = (Number(bin.reference_count) + 0.5) / (n + bins.length / 2);
      const q = (Number(bin.current_count) + 5 * p) / (m + 5);
      return sum + (p - q) * Math.log(p / q);
    }, 0);
    expect(psi).toBeCloseTo(Number(cell?.score), 9);
  });

  test('filters, a version and a time zone are taken', async () => {
    const filters = [{ column: 'origin', operator: '=|', value: '', values: ['JFK', 'LGA'] }];
    const query = { ...weekly, columns: ['temp'], view: 'table', filters, version: 'v2', timezone: 'America/New_York' };
    const rows = readRows((await plugin.query(query, lastWeeks))[0]);
    expect(rows.map(({ time }) => new Date(Number(time)).toISOString())).toEqual([
      '2013-12-09T05:00:00.000Z',
      '2013-12-16T05:00:00.000Z',
      '2013-12-23T05:00:00.000Z',
    ]);
    expect(Number(rows[1]?.current_rows)).toBeLessThan(5000);
    expect(rows[1]?.version).toBe('v2');
  });
});
