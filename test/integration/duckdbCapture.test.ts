import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogSource } from '../../src/stores/predictionLogStore';
import { buildTestContext } from '../../src/services/testing/buildTestContext';
import { parseQuery } from '../../src/services/query/parseQuery';
import { runQuery } from '../../src/services/runQuery';
import { parseSettings } from '../../src/services/dataSource/parseSettings';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';

const capture = { inputs: ['age', 'income', 'city'], outputs: ['score'] };
const log: LogSource = { source: 'credit', format: 'sagemaker-capture', capture };
const rows = [
  ['e1a1f1c8-0000-4000-8000-000000000001', 34, 1200.5, 'Köln, Mitte', 0.0107],
  ['loan-2_0', 51, 800, 'Berlin', 0.81],
  ['loan-2_1', 22, null, 'Bonn', 0.4],
  ['e1a1f1c8-0000-4000-8000-000000000003', 45, 950.25, 'Trier', 0.33],
  ['loan-4', 29, 2100, 'Ulm', 0.07],
  ['e1a1f1c8-0000-4000-8000-000000000005_0', 61, 400.5, 'Kiel', 0.9],
  ['e1a1f1c8-0000-4000-8000-000000000005_1', 19, 300, 'Jena', 0.2],
  ['e1a1f1c8-0000-4000-8000-000000000006', 33, 700, 'Hof', 0.25],
  ['e1a1f1c8-0000-4000-8000-000000000007', 40, 1000, 'Suhl', null],
];

function buildLine(eventId: string, inferenceTime?: string): string {
  const endpointInput = { mode: 'INPUT', data: '34,1200.5,Ulm', encoding: 'CSV' };
  return JSON.stringify({ captureData: { endpointInput }, eventMetadata: { eventId, inferenceTime } });
}

describe('The data capture of SageMaker', () => {
  let test: TestStore;

  beforeAll(async () => {
    test = await openTestStore();
    await cp(join(import.meta.dirname, '..', 'fixtures', 'sagemaker-capture'), test.folder, { recursive: true });
    await writeFile(join(test.folder, 'other.jsonl'), '{"a": 1}\n');
    await writeFile(join(test.folder, 'training.csv'), 'age,income,city\n30,1000,Ulm\n');
  });

  afterAll(async () => {
    await test.close();
  });

  it('has the columns that the settings name, numbers where all are numbers, its time and its id', async () => {
    const { columns, rows: count, span } = await test.store.describeLog({ log, timestamp: 'inference_time' });
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ['inference_id', 'text'],
      ['inference_time', 'time'],
      ['age', 'number'],
      ['income', 'number'],
      ['city', 'text'],
      ['score', 'number'],
    ]);
    expect(count).toBe(rows.length);
    expect(span).toMatchObject({ first: Date.parse('2026-01-05T13:00:08Z'), last: Date.parse('2026-01-05T14:07:00Z') });
  });

  it('is read from CSV, JSON and base64, a row a record, under the id of the caller or of the event', async () => {
    const columns = ['inference_id', 'age', 'income', 'city', 'score'];
    for (const [index, column] of columns.entries()) {
      const values = await test.store.listValues({
        selection: { log, timestamp: 'inference_time', from: null, to: null, filters: [] },
        column,
        limit: 100,
      });
      const wanted = rows.map((row) => row[index]).filter((value) => value !== null);
      expect(values.map(({ name }) => name).sort()).toEqual(wanted.map(String).sort());
    }
  });

  it('joins the ground truth that was handed in later, by the id', async () => {
    const context = {
      ...buildTestContext({ logs: {}, settings: {}, request: { range: { from: 0, to: Date.UTC(2026, 0, 8) } } }),
      store: test.store,
      settings: parseSettings({
        store: { type: 'duckdb', path: test.folder },
        privacy: { minCount: 0 },
        models: [
          {
            model: 'credit',
            source: 'credit',
            format: 'sagemaker-capture',
            capture,
            columns: { timestamp: 'inference_time', id: 'inference_id', probability: 'score' },
            actuals: { source: 'credit-truth', id: 'inference_id', actual: 'ground_truth' },
          },
        ],
      }),
    };
    const query = parseQuery({ queryType: 'performance', metric: 'roc_auc', view: 'table' });
    if (query.queryType !== 'performance') {
      throw new Error(`A query for performance was read as ${query.queryType}.`);
    }
    const [frame] = await runQuery(query, context);
    const cells = Object.fromEntries((frame?.fields ?? []).map(({ name, values }) => [name, values[0]]));
    expect(cells).toMatchObject({ value: 1, labelled_rows: 2 });
  });

  it.each([
    ['was cut off while it was written', '{"captureData":{"endpointInput":{"mode":"INPUT","da'],
    ['is no JSON', 'Internal error'],
    ['has another form', '{"captureData":"none","eventMetadata":{"eventId":"d"}}'],
    ['is an array', '[1, 2]'],
    ['has no time that can be read', buildLine('d', 'yesterday')],
    ['has no time', buildLine('d')],
  ])('goes on after a line that %s, and counts it as a row without a time', async (what, line) => {
    const source = `broken/${what}`;
    await mkdir(join(test.folder, source), { recursive: true });
    const time = '2026-01-05T13:00:08Z';
    await writeFile(
      join(test.folder, source, 'log.jsonl'),
      [buildLine('a', time), line, buildLine('b', time)].join('\n')
    );
    const captured = { log: { ...log, source }, timestamp: 'inference_time' };
    const { columns, rows: count, span } = await test.store.describeLog(captured);
    expect(columns.find(({ name }) => name === 'age')?.type).toBe('number');
    expect(count).toBe(3);
    expect(span).toMatchObject({ first: Date.parse(time), last: Date.parse(time), undated: 1 });
    const selection = { ...captured, from: Date.parse(time), to: Date.parse(time) + 1, filters: [] };
    const [all] = await test.store.countRows({ selection, slicing: { windows: [] } });
    expect(all?.rows).toBe(2);
  });

  it('has references that are tables as any other', async () => {
    const { columns } = await test.store.describeLog({ log: { ...log, source: 'training.csv' } });
    expect(columns.map(({ name }) => name)).toEqual(['age', 'income', 'city']);
  });

  it('is refused where no line is a capture', async () => {
    await expect(test.store.describeLog({ log: { ...log, source: 'other.jsonl' } })).rejects.toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('No line of other.jsonl is a capture') as string,
    });
  });

  it('names each field once, and formats that are not read are refused with those that are', () => {
    const build = (model: object) => () =>
      parseSettings({ models: [{ model: 'credit', source: 'credit', columns: { timestamp: 't' }, ...model }] });
    expect(build({ capture: { inputs: ['age', 'age'] } })).toThrow(/a name may stand once/);
    expect(build({ capture: { outputs: ['inference_id'] } })).toThrow(/are taken/);
    for (const format of ['azure-collector', 'kserve-cloudevents']) {
      expect(build({ format })).toThrow(
        `"models.0.format" is "${format}"; it can be auto, parquet, csv, jsonl, sagemaker-capture`
      );
    }
  });
});
