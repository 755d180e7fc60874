import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { readRows } from './readRows';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-undated-'));
const range = { from: '2024-01-01T00:00:00Z', to: '2024-01-11T00:00:00Z' };
const dataSource = {
  uid: 'undated',
  jsonData: {
    store: { type: 'duckdb', path: folder },
    models: [
      {
        model: 'm',
        source: 'log.csv',
        columns: { timestamp: 'timestamp', features: ['x', 'city'] },
        references: [{ id: 'training', kind: 'source', source: 'training.csv' }],
      },
    ],
  },
};

function buildRow(place: number, shift: number): string {
  return `${(place % 50) + shift},${place % 3 === 0 ? 'Rome' : 'Oslo'}`;
}

let plugin: RunningPlugin;
beforeAll(async () => {
  const places = Array.from({ length: 1000 }, (_, place) => place);
  const day = (place: number): string => String(1 + (place % 10)).padStart(2, '0');
  writeFileSync(join(folder, 'training.csv'), ['x,city', ...places.map((place) => buildRow(place, 0))].join('\n'));
  writeFileSync(
    join(folder, 'log.csv'),
    ['timestamp,x,city', ...places.map((place) => `2024-01-${day(place)}T00:00:00Z,${buildRow(place, 30)}`)].join('\n')
  );
  plugin = await startPlugin({ dataRoots: [folder], caller: { dataSource } });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

describe('training data without a time column', () => {
  test('serves as a reference', async () => {
    const { A: answer } = await plugin.queryData([{ refId: 'A', queryType: 'drift', method: 'psi' }], range);
    expect(answer?.error).toBeUndefined();
    const rows = readRows(answer?.frames[0]);
    expect(rows.map(({ column, reference_rows, state }) => [column, reference_rows, state])).toEqual([
      ['x', 1000, 'drifting'],
      ['city', 1000, 'stable'],
    ]);
  });

  test('is counted by the health check', async () => {
    expect((await plugin.checkHealth()).message).toContain('reference training (1,000 rows)');
  });

  test('gives checks no limits, and says so', async () => {
    const [frame] = await plugin.query({ queryType: 'quality', check: 'missing', window: { every: '1d' } }, range);
    const rows = readRows(frame);
    expect(rows.map(({ value, threshold, violated }) => [value, threshold, violated])).toEqual(
      Array(20).fill([0, null, null])
    );
    expect(JSON.stringify(frame?.meta?.notices)).toContain('whose rows have times');
  });

  test('does not excuse a log whose time column is missing', async () => {
    const [model] = dataSource.jsonData.models;
    const jsonData = { ...dataSource.jsonData, models: [{ ...model, source: 'training.csv' }] };
    const caller = { dataSource: { uid: 'untimed', jsonData } };
    const { A: answer } = await plugin.queryData([{ refId: 'A', queryType: 'drift' }], { ...range, caller });
    expect(answer?.error).toMatch(/timestamp/);
  });
});
