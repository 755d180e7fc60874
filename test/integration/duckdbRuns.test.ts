import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CountColumnsRequest } from '../../src/stores/predictionLogStore';
import { expectStoreError } from './duckdb/expectStoreError';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';
import { writeParquet } from './duckdb/writeParquet';

const endless = { text: 'SELECT count(*) FROM range(1000000000000) AS a(x) WHERE x % 7 = 3', values: [] };
const brief = { text: 'SELECT 1', values: [] };

describe('A statement', () => {
  let test: TestStore;

  beforeEach(async () => {
    test = await openTestStore({ GF_PLUGIN_QUERY_TIMEOUT: '1' });
  });

  afterEach(async () => {
    await test.close();
  });

  it('ends when it is cancelled, and the engine goes on', async () => {
    const controller = new AbortController();
    const answer = test.database.run(endless, controller.signal);
    setTimeout(() => controller.abort(), 100);
    await expectStoreError(answer, { kind: 'cancelled' });
    await expect(test.database.run(brief)).resolves.toMatchObject({ rows: 1 });
  });

  it('that is cancelled in the moment it was asked for ends all the same', async () => {
    const patient = await openTestStore();
    const controller = new AbortController();
    await patient.database.run(brief);
    const answer = patient.database.run(endless, controller.signal);
    setImmediate(() => controller.abort());
    await expectStoreError(answer, { kind: 'cancelled' });
    await patient.close();
  }, 10_000);

  it('that was cancelled before it began does not run', async () => {
    await expectStoreError(test.database.run(endless, AbortSignal.abort()), { kind: 'cancelled' });
  });

  it('ends when its time is up, and says whose setting that is', async () => {
    await expectStoreError(test.database.run(endless), { kind: 'timeout', message: /1 s/, remedy: /query_timeout/ });
    await expect(test.database.run(brief)).resolves.toMatchObject({ rows: 1 });
  });

  it('waiting for its turn can be cancelled, and those behind it get theirs', async () => {
    const busy = [test.database.run(endless), test.database.run(endless)];
    const controller = new AbortController();
    const waiting = test.database.run(endless, controller.signal);
    const behind = test.database.run(brief);
    controller.abort();
    await expectStoreError(waiting, { kind: 'cancelled' });
    await Promise.all(busy.map((answer) => expectStoreError(answer, { kind: 'timeout' })));
    await expect(behind).resolves.toMatchObject({ rows: 1 });
  });

  it('that needs more memory than allowed fails alone', async () => {
    const small = await openTestStore({ GF_PLUGIN_MEMORY_LIMIT: '40MB' });
    const large = { text: 'SELECT list(x) FROM (SELECT range::VARCHAR AS x FROM range(10000000))', values: [] };
    await expectStoreError(small.database.run(large), { kind: 'too_large', remedy: /memory_limit/ });
    await expect(small.database.run(brief)).resolves.toMatchObject({ rows: 1 });
    await small.close();
  });
});

describe('The engine', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives its memory back after half a minute without work, and opens again for the next statement', async () => {
    const test = await openTestStore();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await test.database.run({ text: 'CREATE TABLE kept AS SELECT 1', values: [] });
    const kept = { text: 'SELECT * FROM kept', values: [] };
    await vi.advanceTimersByTimeAsync(29_000);
    await expect(test.database.run(kept)).resolves.toMatchObject({ rows: 1 });
    await vi.advanceTimersByTimeAsync(29_000);
    await expect(test.database.run(kept)).resolves.toMatchObject({ rows: 1 });
    await vi.advanceTimersByTimeAsync(30_000);
    await expectStoreError(test.database.run(kept), { kind: 'engine', message: /kept/ });
    await expect(test.database.run(brief)).resolves.toMatchObject({ rows: 1 });
    vi.useRealTimers();
    await test.close();
  });

  it('answers a statement that comes while it is being closed', async () => {
    const test = await openTestStore();
    await test.database.run(brief);
    const [, answer] = await Promise.all([test.database.close(), test.database.run(brief)]);
    expect(answer).toMatchObject({ rows: 1 });
    await test.close();
  });
});

describe('The files of a source', () => {
  let test: TestStore;

  beforeEach(async () => {
    test = await openTestStore();
    await mkdir(join(test.folder, 'days'));
    await writeFile(join(test.folder, 'days', '1.csv'), 'ts,a\n2024-01-01,1\n');
  });

  afterEach(async () => {
    await test.close();
  });

  const log = { source: 'days', format: 'auto' as const };
  const countRows = async (): Promise<number> => (await test.store.describeLog({ log, timestamp: 'ts' })).rows;

  it('are looked at anew: one that was added, grew, changed or went counts at once', async () => {
    expect(await countRows()).toBe(1);
    await writeFile(join(test.folder, 'days', '2.csv'), 'ts,b\n2024-01-02,1\n2024-01-02,2\n');
    expect(await countRows()).toBe(3);
    await appendFile(join(test.folder, 'days', '1.csv'), '2024-01-03,1\n');
    expect(await countRows()).toBe(4);
    await rm(join(test.folder, 'days', '1.csv'));
    expect(await countRows()).toBe(2);
  });

  it('that stay the same give the same description object, so that answers can be kept by it', async () => {
    const first = await test.store.describeLog({ log, timestamp: 'ts' });
    expect(await test.store.describeLog({ log, timestamp: 'ts' })).toBe(first);
    expect(await test.store.describeLog({ log })).toBe(first);
    await appendFile(join(test.folder, 'days', '1.csv'), '2024-01-03,1\n');
    expect(await test.store.describeLog({ log, timestamp: 'ts' })).not.toBe(first);
  });

  it('may be in folders by column, whose names become columns', async () => {
    await mkdir(join(test.folder, 'parts', 'version=v1'), { recursive: true });
    await mkdir(join(test.folder, 'parts', 'version=v2'));
    await cp(join(test.folder, 'days', '1.csv'), join(test.folder, 'parts', 'version=v1', 'a.csv'));
    await cp(join(test.folder, 'days', '1.csv'), join(test.folder, 'parts', 'version=v2', 'a.csv'));
    const request: CountColumnsRequest = {
      selection: { log: { ...log, source: 'parts' }, timestamp: 'ts', from: null, to: null, filters: [] },
      slicing: { windows: [] },
      columns: [{ kind: 'categories', column: 'version' }],
    };
    const [counts] = await test.store.countColumns(request);
    expect(counts).toMatchObject({ slices: [{ categories: ['v1', 'v2'], counts: Float64Array.of(1, 1) }] });
  });

  it('keep fractions and columns that come late, in CSV and in JSON lines', async () => {
    const csv = `ts,a\n${'2024-01-01,1\n'.repeat(30_000)}2024-01-02,1.5\n`;
    const jsonl = `${'{"ts":"2024-01-01","a":1}\n'.repeat(30_000)}{"ts":"2024-01-02","a":1.5,"late":2}\n`;
    await writeFile(join(test.folder, 'late.csv'), csv);
    await writeFile(join(test.folder, 'late.jsonl'), jsonl);
    for (const source of ['late.csv', 'late.jsonl']) {
      const [counts] = await test.store.countColumns({
        selection: { log: { ...log, source }, timestamp: 'ts', from: null, to: null, filters: [] },
        slicing: { windows: [] },
        columns: [{ kind: 'values', column: 'a' }],
      });
      expect(counts).toMatchObject({
        slices: [{ values: Float64Array.of(1, 1.5), counts: Float64Array.of(30_000, 1) }],
      });
    }
    const { columns } = await test.store.describeLog({ log: { ...log, source: 'late.jsonl' } });
    expect(columns.map(({ name }) => name)).toEqual(['ts', 'a', 'late']);
  });

  it('of the same rows count the same as Parquet, CSV and JSON lines', async () => {
    const values = "('2024-01-01'::TIMESTAMP, 1, 0.5, TRUE, 'ü'), ('2024-01-02'::TIMESTAMP, 2, NULL, FALSE, NULL)";
    const query = `SELECT * FROM (VALUES ${values}) AS log(ts, whole, score, flag, name)`;
    await writeParquet(join(test.folder, 'same.parquet'), query);
    await writeFile(
      join(test.folder, 'same.csv'),
      'ts;whole;score;flag;name\n2024-01-01;1;0.5;true;"ü"\n2024-01-02;2;;false;\n'
    );
    await writeFile(
      join(test.folder, 'same.jsonl'),
      '{"ts":"2024-01-01","whole":1,"score":0.5,"flag":true,"name":"ü"}\n{"ts":"2024-01-02","whole":2,"flag":false}\n'
    );
    const count = (source: string): Promise<unknown> =>
      test.store.countColumns({
        selection: { log: { ...log, source }, timestamp: 'ts', from: null, to: null, filters: [] },
        slicing: { windows: [], segment: 'flag' },
        columns: [
          { kind: 'values', column: 'whole' },
          { kind: 'values', column: 'score' },
          { kind: 'categories', column: 'whole' },
          { kind: 'categories', column: 'name' },
        ],
      });
    const expected = await count('same.parquet');
    expect(await count('same.csv')).toEqual(expected);
    expect(await count('same.jsonl')).toEqual(expected);
  });
});
