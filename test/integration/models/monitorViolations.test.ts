import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPlugin } from '../harness/startPlugin';
import type { QueryResult, RunningPlugin } from '../harness/runningPlugin';
import { readRows } from './readRows';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-violations-'));
const range = { from: '2024-01-01T00:00:00Z', to: '2024-01-04T00:00:00Z' };

function buildDataSource(uid: string, violations?: string, references: object[] = []): object {
  const model = {
    model: 'm',
    source: 'log.csv',
    columns: { timestamp: 'timestamp', features: ['x', 'city'] },
    references,
    ...(violations === undefined ? {} : { monitor: { violations } }),
  };
  return { uid, jsonData: { store: { type: 'duckdb', path: folder }, models: [model] } };
}

function writeReport(hour: string, violations: object[] | string, below = 'reports'): void {
  const place = join(folder, below, hour);
  mkdirSync(place, { recursive: true });
  const text = typeof violations === 'string' ? violations : JSON.stringify({ violations });
  writeFileSync(join(place, 'constraint_violations.json'), text);
}

const drift = {
  feature_name: 'x',
  constraint_check_type: 'baseline_drift_check',
  description: 'Numerical distance: 0.4 exceeds numerical threshold: 0.1',
};

let plugin: RunningPlugin;
beforeAll(async () => {
  const rows = Array.from(
    { length: 72 },
    (_, hour) => `${new Date(Date.UTC(2024, 0, 1, hour)).toISOString()},${hour},Oslo`
  );
  writeFileSync(join(folder, 'log.csv'), ['timestamp,x,city', ...rows].join('\n'));
  writeReport('2024/01/01/03', []);
  writeReport('2024/01/02/00', [drift]);
  writeReport('2024/01/02/23', [drift, { ...drift, feature_name: 'city', constraint_check_type: 'data_type_check' }]);
  writeReport('2024/01/02/05', [
    { facet: 'sex', facet_value: '0', metric_name: 'CI', constraint_check_type: 'bias_drift_check' },
    { facet: 'city', facet_value: 'Oslo', metric_name: 'DPPL', constraint_check_type: 'bias_drift_check' },
  ]);
  const attribution = {
    label: 'label0',
    metric_name: 'shap',
    constraint_check_type: 'feature_attribution_drift_check',
    description: 'Feature attribution drift 0.77 is below 0.9',
  };
  writeReport('2024/01/02/05', [attribution], 'attribution');
  writeFileSync(join(folder, 'reports/readme.json'), 'not a report');
  writeReport('2024/01/01/00', '<html>', 'broken');
  plugin = await startPlugin({ dataRoots: [folder], caller: { dataSource: buildDataSource('reports', 'reports') } });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

async function ask(query: object, dataSource?: object): Promise<QueryResult> {
  const caller = dataSource === undefined ? {} : { caller: { dataSource } };
  const { A: answer } = await plugin.queryData(
    [{ refId: 'A', queryType: 'quality', check: 'monitor_violations', ...query }],
    { ...range, ...caller }
  );
  if (answer === undefined) {
    throw new Error('The query was not answered.');
  }
  return answer;
}

describe("the violations in a monitor's reports", () => {
  test('are counted by day, column and kind; a day without a report is unknown', async () => {
    const answer = await ask({ window: { every: '1d' } });
    expect(answer.error).toBeUndefined();
    const rows = readRows(answer.frames[0]);
    const get = (column: string, check: string): unknown[] =>
      rows.filter((row) => row.column === column && row.check === check).map(({ value }) => value);
    expect(get('x', 'baseline_drift_check')).toEqual([0, 2, null]);
    expect(get('city', 'data_type_check')).toEqual([0, 1, null]);
    expect(get('city', 'baseline_drift_check')).toEqual([0, 0, null]);
    expect(rows.filter(({ violated }) => violated === true)).toHaveLength(4);
    expect(rows.find(({ value }) => value === 2)).toMatchObject({ rows: 3, threshold: 0, violated: true });
  });

  test("of bias stand with the facet's column; bias by no column and attribution stand with the model as a whole", async () => {
    const rows = readRows((await ask({ window: { every: '1d' } })).frames[0]);
    const get = (column: string, check: string): unknown[] =>
      rows.filter((row) => row.column === column && row.check === check).map(({ value }) => value);
    expect(get('city', 'bias_drift_check')).toEqual([0, 1, null]);
    expect(get('x', 'bias_drift_check')).toEqual([0, 0, null]);
    expect(get('', 'bias_drift_check')).toEqual([0, 1, null]);
    expect(get('', 'feature_attribution_drift_check')).toEqual([0, 0, null]);
    const some = readRows((await ask({ columns: ['x'] })).frames[0]);
    expect(new Set(some.map(({ column }) => column))).toEqual(new Set(['x']));
  });

  test('of attribution name the label and the metric', async () => {
    const answer = await ask({}, buildDataSource('attribution', 'attribution'));
    const value = readRows(answer.frames[0]).find(({ check }) => check === 'feature_attribution_drift_check')?.value;
    expect(value).toBe(1);
    expect(answer.frames[0]?.meta?.notices?.map(({ text }) => text).join(' ')).toContain(
      'the model, feature_attribution_drift_check: shap of label0: Feature attribution drift 0.77'
    );
  });

  test('are counted whatever the model is compared with elsewhere', async () => {
    const followed = { id: 'training', kind: 'version', version: 'served', source: 'training/{version}.csv' };
    const answer = await ask({ window: { every: '1d' } }, buildDataSource('followed', 'reports', [followed]));
    expect(answer.error).toBeUndefined();
    expect(readRows(answer.frames[0])).toEqual(readRows((await ask({ window: { every: '1d' } })).frames[0]));
  });

  test('of the newest report are told in its own words', async () => {
    const texts = (await ask({})).frames[0]?.meta?.notices?.map(({ text }) => text).join(' ');
    expect(texts).toContain('x, baseline_drift_check: Numerical distance: 0.4 exceeds');
  });

  test('can be alerted on', async () => {
    const rows = readRows((await ask({ value: 'violated', view: 'latest', columns: ['x'] })).frames[0]);
    expect(rows.find(({ check }) => check === 'baseline_drift_check')?.violated).toBe(1);
  });

  test.each([
    ['segments', { segmentBy: 'city' }, 'no segments'],
    ['windows of rows', { window: { rows: 30 } }, 'no windows of rows'],
  ])('have no %s', async (_, query, sentence) => {
    expect((await ask(query)).error).toContain(sentence);
  });

  test.each([
    ['nothing', buildDataSource('none'), 'has no reports'],
    ['a folder without reports', buildDataSource('log', 'log.csv'), 'no report of a monitor'],
    ['a file that is none', buildDataSource('broken', 'broken'), "isn't a report"],
  ])('need reports: %s gets a sentence', async (_, dataSource, sentence) => {
    expect((await ask({}, dataSource)).error).toContain(sentence);
  });
});
