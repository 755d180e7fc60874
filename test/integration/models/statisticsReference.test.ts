import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildMonitorFeature } from '../../fixtures/monitor/buildMonitorFeature';
import { startPlugin } from '../harness/startPlugin';
import type { QueryResult, RunningPlugin } from '../harness/runningPlugin';
import { readRows } from './readRows';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-statistics-'));
const range = { from: '2024-01-01T00:00:00Z', to: '2024-01-11T00:00:00Z' };
const source = 'monitor/statistics.json';
const places = Array.from({ length: 1000 }, (_, place) => place);
const getNumber = (place: number): number => place % 50;
const getCity = (place: number): string => (place % 3 === 0 ? 'Rome' : 'Oslo');

function buildDataSource(uid: string, reference: string): object {
  const columns = { timestamp: 'timestamp', features: ['x', 'city', 'shop', 'extra'] };
  const model = {
    model: 'm',
    source: 'log.csv',
    columns,
    references: [{ id: 'baseline', kind: 'statistics', source: reference }],
  };
  return { uid, jsonData: { store: { type: 'duckdb', path: folder }, models: [model] } };
}

function buildTexts(name: string, buckets: Array<{ value: string; count: number }>): object {
  const common = { num_present: 1000, num_missing: 0 };
  return {
    name,
    inferred_type: 'String',
    string_statistics: { common, distinct_count: 100, distribution: { categorical: { buckets } } },
  };
}

const statistics = {
  version: 0,
  dataset: { item_count: 1000 },
  features: [
    buildMonitorFeature('x', places.map(getNumber)),
    buildTexts('city', [
      { value: 'Oslo', count: 666 },
      { value: 'Rome', count: 334 },
    ]),
    buildTexts('shop', [{ value: 'shop 0', count: 10 }]),
  ],
};

/** The first five days are like the reference, the others 30 higher. */
function buildRow(place: number): string {
  const day = String(1 + (place % 10)).padStart(2, '0');
  const shift = place % 10 < 5 ? 0 : 30;
  const turn = Math.floor(place / 10);
  return `2024-01-${day}T00:00:00Z,${getNumber(turn) + shift},${getCity(turn)},shop ${turn % 100},1`;
}

let plugin: RunningPlugin;
beforeAll(async () => {
  mkdirSync(join(folder, 'monitor'));
  writeFileSync(join(folder, source), JSON.stringify(statistics));
  writeFileSync(join(folder, 'monitor/broken.json'), '{"dataset": ');
  writeFileSync(join(folder, 'monitor/other.json'), '{"features": []}');
  symlinkSync('/etc/passwd', join(folder, 'link.json'));
  const rows = Array.from({ length: 10_000 }, (_, place) => buildRow(place));
  writeFileSync(join(folder, 'log.csv'), ['timestamp,x,city,shop,extra', ...rows].join('\n'));
  plugin = await startPlugin({ dataRoots: [folder], caller: { dataSource: buildDataSource('statistics', source) } });
});
afterAll(async () => {
  await plugin.stop();
  rmSync(folder, { recursive: true });
});

async function ask(query: object, reference?: string): Promise<QueryResult> {
  const caller = reference === undefined ? undefined : { dataSource: buildDataSource(reference, reference) };
  const answers = await plugin.queryData([{ refId: 'A', queryType: 'drift', ...query }], {
    ...range,
    ...(caller && { caller }),
  });
  if (answers.A === undefined) {
    throw new Error('The query was not answered.');
  }
  return answers.A;
}

describe("a monitor's statistics as a reference", () => {
  test.each(['psi', 'jensen_shannon', 'l_infinity'])('%s sees the days that moved, and no others', async (method) => {
    const answer = await ask({ method, columns: ['x', 'city', 'shop'], window: { every: '1d' } });
    expect(answer.error).toBeUndefined();
    const rows = readRows(answer.frames[0]);
    const getStates = (column: string): unknown[] =>
      rows.filter((row) => row.column === column).map(({ state }) => state);
    expect(getStates('x')).toEqual([...Array<string>(5).fill('stable'), ...Array<string>(5).fill('drifting')]);
    expect(getStates('city')).toEqual(Array(10).fill('stable'));
    expect(getStates('shop')).toEqual(Array(10).fill('stable'));
    expect(rows[0]).toMatchObject({ reference_rows: 1000, current_rows: 1000 });
  });

  test('the score is that of its buckets, counted by hand', async () => {
    const answer = await ask({ method: 'l_infinity', columns: ['x'], window: { every: '1d' } });
    const bin = (value: number): number => Math.min(9, Math.floor(value / 4.9));
    const count = (values: number[]): number[] =>
      Array.from({ length: 10 }, (_, index) => values.filter((value) => bin(value) === index).length / values.length);
    const before = count(places.map(getNumber));
    const after = count(places.map((place) => getNumber(place) + 30));
    const expected = Math.max(...before.map((share, index) => Math.abs(share - (after[index] ?? 0))));
    expect(readRows(answer.frames[0]).at(-1)?.score).toBeCloseTo(expected, 12);
  });

  test('the recipe says that it is a sketch', async () => {
    const answer = await ask({ method: 'psi', columns: ['x'] });
    const recipes = answer.frames[0]?.meta?.custom?.recipes as Array<{ reference: string; bins: string }>;
    expect(recipes[0]?.reference).toContain('monitor/statistics.json, a sketch');
    expect(recipes[0]?.bins).toContain('equal widths of a sketch');
  });

  test('a method that needs values, and a column that it lacks, get a sentence', async () => {
    const values = await ask({ method: 'wasserstein', columns: ['x'] });
    expect(readRows(values.frames[0])[0]).toMatchObject({ score: null, state: 'cannot_tell' });
    expect(values.frames[0]?.meta?.notices?.[0]?.text).toContain('hold only counts of bins');
    const unknown = await ask({ method: 'psi', columns: ['extra'] });
    expect(unknown.frames[0]?.meta?.notices?.[0]?.text).toContain("don't describe the column");
  });

  test('filters and segments choose rows of the windows only, and a notice says so', async () => {
    const filters = [{ column: 'city', operator: '=', value: 'Rome' }];
    const answer = await ask({ method: 'psi', columns: ['x'], filters });
    expect(readRows(answer.frames[0])[0]).toMatchObject({ reference_rows: 1000, current_rows: 3340 });
    expect(answer.frames[0]?.meta?.notices?.[0]?.text).toContain('statistics of all rows');
  });

  test('a check of quality says that it needs rows', async () => {
    expect((await ask({ queryType: 'quality', check: 'unseen_categories' })).error).toContain('holds no rows');
  });

  test('the health check counts it', async () => {
    expect((await plugin.checkHealth()).message).toContain('reference baseline (1,000 rows)');
  });

  test.each([
    ['monitor/nothing.json', 'no file'],
    ['monitor/broken.json', "isn't JSON"],
    ['monitor/other.json', "doesn't hold statistics"],
    ['monitor', 'not one file'],
    ['../elsewhere.json', 'leads out'],
    ['link.json', 'link out of'],
  ])('%s is refused with a sentence', async (reference, sentence) => {
    expect((await ask({ method: 'psi', columns: ['x'] }, reference)).error).toContain(sentence);
  });
});
