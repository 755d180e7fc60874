import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlugin } from '../harness/startPlugin';
import type { RunningPlugin } from '../harness/runningPlugin';
import { readRows } from './readRows';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-attribution-'));
const range = { from: '2024-01-01T00:00:00Z', to: '2024-01-13T00:00:00Z' };
const days = 12;
const turned = 6;
const rowsPerDay = 60;
const dataSource = {
  uid: 'attribution',
  jsonData: {
    store: { type: 'duckdb', path: folder },
    models: [
      {
        model: 'credit',
        source: 'log.csv',
        columns: { timestamp: 'timestamp' },
        importance: { baseline: { age: 0.7, income: 0.3 }, columns: { age: 'shap_age', income: 'shap_income' } },
      },
    ],
  },
};
const daily = { queryType: 'attribution', window: { every: '1d' } };

/** Attributions of either sign; from the seventh day on income decides, where age did. */
function buildLine(place: number): string {
  const day = Math.floor(place / rowsPerDay);
  const sign = place % 2 === 0 ? 1 : -1;
  const weights = day < turned ? { age: 0.7, income: 0.3 } : { age: 0.2, income: 0.8 };
  const time = new Date(Date.parse(range.from) + day * 86_400_000 + (place % rowsPerDay) * 1000).toISOString();
  return [time, place % 50, place % 7, sign * weights.age, -sign * weights.income].join(',');
}

let plugin: RunningPlugin;
beforeAll(async () => {
  const lines = Array.from({ length: days * rowsPerDay }, (_, place) => buildLine(place));
  writeFileSync(join(folder, 'log.csv'), ['timestamp,age,income,shap_age,shap_income', ...lines].join('\n'));
  plugin = await startPlugin({ dataRoots: [folder], caller: { dataSource } });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

describe('attributions in a log, asked for through the built process', () => {
  test('say on which days features stopped mattering in the order of the baseline', async () => {
    const rows = readRows((await plugin.query({ ...daily, view: 'table' }, range))[0]);
    const inOrder = 0.7 + 0.3 / Math.log2(3);
    const outOfOrder = (0.3 + 0.7 / Math.log2(3)) / inOrder;
    expect(rows).toHaveLength(days);
    rows.forEach(({ ndcg, violated, order, rows: counted }, day) => {
      expect(ndcg).toBeCloseTo(day < turned ? 1 : outOfOrder, 12);
      expect({ violated, order, counted }).toEqual({
        violated: day >= turned,
        order: day < turned ? 'age, income' : 'income, age',
        counted: rowsPerDay,
      });
    });
  });

  test('give a rule one number', async () => {
    const rows = readRows((await plugin.query({ ...daily, view: 'latest', value: 'violated' }, range))[0]);
    expect(rows).toMatchObject([{ model: 'credit', version: 'all', violated: 1 }]);
  });

  test('are a series whose change has a place', async () => {
    const rows = readRows((await plugin.query({ queryType: 'changePoints', of: daily }, range))[0]);
    expect(rows).toMatchObject([
      { time: Date.parse('2024-01-07T00:00:00Z'), model: 'credit', measure: 'ndcg', before: 1, direction: 'down' },
    ]);
  });

  test('are no features, and no query can name them', async () => {
    const { A: answer } = await plugin.queryData([{ refId: 'A', queryType: 'drift', columns: ['shap_age'] }], range);
    expect(answer?.error).toContain('shap_age');
  });
});
