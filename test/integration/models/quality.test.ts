import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateAlertInstances } from '../../contract/alertInstances';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { readRows } from './readRows';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-quality-'));
const day = 86_400_000;
const reference = Date.parse('2024-01-01T00:00:00Z');
const range = { from: '2024-02-01T00:00:00Z', to: '2024-02-03T00:00:00Z' };
const quality = { queryType: 'quality', window: { every: '1d' }, view: 'table' };

/** 50 rows a day. On the log's second day, one in ten is wrong in every way. */
function writeLog(name: string, from: number, days: number, spoiltDay: number): void {
  const lines = Array.from({ length: days * 50 }, (_, row) => {
    const isWrong = Math.floor(row / 50) === spoiltDay && row % 10 === 0;
    const time = new Date(from + Math.floor(row / 50) * day + (row % 50) * 60_000).toISOString();
    const id = isWrong ? 'same' : `id${row}`;
    return [
      time,
      id,
      isWrong ? '' : row % 50,
      isWrong ? 60 : row % 50,
      isWrong ? 'n/a' : row % 5,
      isWrong ? 'new' : 'old',
    ].join(',');
  });
  writeFileSync(join(folder, name), ['timestamp,id,gap,far,mixed,word', ...lines, ''].join('\n'));
}

let plugin: RunningPlugin;
beforeAll(async () => {
  writeLog('reference.csv', reference, 10, -1);
  writeLog('log.csv', Date.parse(range.from), 2, 1);
  const model = {
    model: 'shop',
    source: 'log.csv',
    columns: { timestamp: 'timestamp', id: 'id', features: ['gap', 'far', 'mixed', 'word'] },
    references: [{ id: 'before', kind: 'source', source: 'reference.csv' }],
  };
  plugin = await startPlugin({
    dataRoots: [folder],
    caller: { dataSource: { jsonData: { store: { type: 'duckdb', path: folder }, models: [model] } } },
  });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

describe('a log that goes wrong on its second day', () => {
  test.each([
    ['missing', ['gap'], [0, 0.1], 0],
    ['out_of_range', ['far'], [0, 0.1], 0],
    ['type_errors', ['mixed'], [0, 0.1], 0],
    ['unseen_categories', ['word'], [0, 0.1], 0],
    ['duplicates', 'all', [0, 0.08], 0],
    ['schema_change', ['far'], [0, 0], 0],
    ['constant', ['word'], [1, 0], 1],
  ])('%s of %s is what is in the file', async (check, columns, values, threshold) => {
    const rows = readRows((await plugin.query({ ...quality, check, columns }, range))[0]);
    expect(rows.map(({ value }) => value)).toEqual(values);
    expect(rows.map(({ violated }) => violated)).toEqual(values.map((value) => value > threshold));
    expect(new Set(rows.map((row) => row.threshold))).toEqual(new Set([threshold]));
  });

  test('a column that turned from numbers into text has changed its schema, and a notice says how', async () => {
    const [frame] = await plugin.query({ ...quality, check: 'schema_change', columns: ['mixed'] }, range);
    expect(readRows(frame).map(({ value }) => value)).toEqual([1, 1]);
    expect(frame?.meta?.notices?.map(({ text }) => text).join(' ')).toContain(
      'mixed holds number in the reference; now it holds text'
    );
  });

  test('a rule fires for the columns that are out, one instance each', async () => {
    const rule = { ...quality, check: 'missing', columns: ['gap', 'word'], view: 'latest', value: 'violated' };
    const frames = await plugin.query(rule, { ...range, headers: { FromAlert: 'true' } });
    const result = evaluateAlertInstances(frames, { threshold: { type: 'gte', params: [1] } });
    const labels = { model: 'shop', version: 'all', check: 'missing' };
    expect(result).toMatchObject({
      kind: 'instances',
      instances: [
        { labels: { ...labels, column: 'gap' }, state: 'Alerting' },
        { labels: { ...labels, column: 'word' }, state: 'Normal' },
      ],
    });
  });

  test('a check of numbers refuses text', async () => {
    const query = { ...quality, check: 'summary', columns: ['word'] };
    await expect(plugin.query(query, range)).rejects.toThrow('is of numeric columns, but word');
  });
});
