import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { demoDataSource } from '../../../tools/bench-backend/demoDataSource';
import { startPlugin } from '../harness/startPlugin';
import { readRows } from './readRows';
import type { RunningPlugin } from '../harness/runningPlugin';

const day = 86_400_000;
const lastWeeks = { from: '2013-12-16T00:00:00Z', to: '2013-12-30T00:00:00Z' };
const weekly = { queryType: 'drift', method: 'psi', threshold: 0.2, window: { every: '1w' } };

const provisionedSchema = z.object({ datasources: z.array(z.object({ jsonData: z.unknown() })) });

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

  test('as it is provisioned is moved by whole weeks, so that its last complete week is of now', async () => {
    const file = new URL('../../../provisioning/datasources/plumbline.yaml', import.meta.url);
    const { datasources } = provisionedSchema.parse(parse(readFileSync(file, 'utf8')));
    const caller = { dataSource: { uid: 'provisioned', jsonData: datasources[0]?.jsonData } };
    const now = Date.now();
    const times = { from: now - 28 * day, to: now, caller };
    const rows = readRows((await plugin.query({ ...weekly, models: ['flight-delay'], view: 'latest' }, times))[0]);
    expect(rows.length).toBe(10);
    expect(Number(rows[0]?.window_end)).toBeGreaterThan(now - 7 * day);
    expect(Number(rows[0]?.window_end)).toBeLessThanOrEqual(now);
    expect(rows.every(({ ratio }) => ratio !== null)).toBe(true);
    const { status, message } = await plugin.checkHealth(caller);
    expect(status).toBe('OK');
    expect(message).toMatch(/log times moved forward by \d+ weeks\.$/);
  });

  test.each(['plumbline', 'evidently', 'nannyml', 'sagemaker', 'azureml'])(
    'is judged column by column by the rules of %s',
    async (convention) => {
      const query = { ...weekly, method: 'auto', threshold: undefined, convention, view: 'table' };
      const rows = readRows((await plugin.query(query, lastWeeks))[0]);
      expect(rows).toHaveLength(20);
      expect(
        rows.filter(({ score, threshold, ratio }) => score === null || threshold === null || ratio === null)
      ).toEqual([]);
      // NannyML's thresholds are learnt from the reference's own weeks, between which temperatures moved as much.
      const drifted = convention !== 'nannyml';
      expect(rows.filter(({ column }) => column === 'temp').map((row) => row.drifted)).toEqual([drifted, drifted]);
    }
  );

  test('answers without the paths of the server', async () => {
    const [frame] = await plugin.query({ ...weekly, view: 'table' }, lastWeeks);
    expect(frame?.meta?.executedQueryString).toContain('read_parquet');
    expect(JSON.stringify(frame?.meta)).not.toContain('/demo/');
  });
});

const weekSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ value: z.number(), upper_threshold: z.number().nullable(), alert: z.boolean() }))
);

describe('every week of the demo log in the convention nannyml', () => {
  const file = new URL('nannymlWeeks.json', import.meta.url);
  const { weeks } = z.object({ weeks: z.record(z.string(), weekSchema) }).parse(JSON.parse(readFileSync(file, 'utf8')));
  const times = { from: '2013-05-01T00:00:00Z', to: '2014-01-06T00:00:00Z' };

  test.each([
    ['jensen_shannon', 360],
    ['wasserstein', 216],
  ])('has the %s values, learnt thresholds and alerts of NannyML', async (method, count) => {
    const query = { queryType: 'drift', convention: 'nannyml', method, window: { every: '1w' }, view: 'table' };
    const rows = readRows((await plugin.query(query, times))[0]);
    const compared = rows.map((row) => {
      const week = new Date(Number(row.time)).toISOString().slice(0, 10);
      return { week, row, expected: weeks[week]?.[String(row.column)]?.[method] };
    });
    expect(compared.filter(({ expected }) => expected !== undefined)).toHaveLength(count);
    for (const { week, row, expected } of compared) {
      const name = `${String(row.column)} of ${week}`;
      expect(Number(row.score), name).toBeCloseTo(expected?.value ?? NaN, 8);
      expect(Number(row.threshold), name).toBeCloseTo(expected?.upper_threshold ?? NaN, 8);
      expect(row.drifted, name).toBe(expected?.alert);
    }
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
    await expect(plugin.query({ ...weekly, columns: ['none'] }, lastWeeks)).rejects.toThrow();
    await expect(plugin.query({ queryType: 'none' }, lastWeeks)).rejects.toThrow();
    const metrics = await plugin.collectMetrics();
    expect(metrics).toMatch(/^plumbline_queries_total\{query_type="drift",outcome="ok"\} [1-9]/m);
    expect(metrics).toMatch(/^plumbline_queries_total\{query_type="drift",outcome="downstream"\} 1$/m);
    expect(metrics).toMatch(/^plumbline_queries_total\{query_type="unreadable",outcome="downstream"\} 1$/m);
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
