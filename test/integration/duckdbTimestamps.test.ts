import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LogSource, TimeEncoding } from '../../src/stores/predictionLogStore';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';
import { writeParquet } from './duckdb/writeParquet';

const day = 86_400_000;
const start = Date.UTC(2024, 2, 30);
/** Every 6 hours for 4 days. */
const moments = Array.from({ length: 16 }, (_, index) => start + index * (day / 4));

/** The moments as a column of each kind that can be read as a time. */
const columns: Array<[string, TimeEncoding, string]> = [
  ['as_timestamp', 'timestamp', 'make_timestamp(ms * 1000)'],
  ['as_seconds', 'timestamp', 'make_timestamp(ms * 1000)::TIMESTAMP_S'],
  ['as_milliseconds', 'timestamp', 'make_timestamp(ms * 1000)::TIMESTAMP_MS'],
  ['as_nanoseconds', 'timestamp', 'make_timestamp_ns(ms * 1000000)'],
  ['as_zoned', 'timestamp_tz', 'make_timestamptz(ms * 1000)'],
  ['as_text', 'iso_text', "strftime(make_timestamp(ms * 1000), '%Y-%m-%dT%H:%M:%SZ')"],
  ['as_offset_text', 'iso_text', "strftime(make_timestamp((ms + 7200000) * 1000), '%Y-%m-%dT%H:%M:%S+02:00')"],
  ['as_plain_text', 'iso_text', "strftime(make_timestamp(ms * 1000), '%Y-%m-%d %H:%M:%S')"],
  ['epoch_s', 'epoch_s', 'ms // 1000'],
  ['epoch_s_float', 'epoch_s', 'ms / 1000.0::DOUBLE'],
  ['epoch_ms', 'epoch_ms', 'ms'],
  ['epoch_us', 'epoch_us', 'ms * 1000'],
  ['epoch_ns', 'epoch_ns', 'ms * 1000000'],
  ['epoch_ns_float', 'epoch_ns', '(ms * 1000000)::DOUBLE'],
];

describe('A timestamp column', () => {
  let test: TestStore;
  const log: LogSource = { source: 'times.parquet', format: 'auto' };

  beforeAll(async () => {
    test = await openTestStore();
    const selected = columns.map(([name, , expression]) => `${expression} AS ${name}`).join(', ');
    const rows = `(SELECT unnest([${moments.join(', ')}]::BIGINT[]) AS ms)`;
    await writeParquet(
      join(test.folder, 'times.parquet'),
      `SELECT ${selected}, make_timestamp(ms * 1000)::DATE AS as_date, 'x' AS word, 7 AS small FROM ${rows}`
    );
  });

  afterAll(async () => {
    await test.close();
  });

  const count = (timestamp: string): ReturnType<TestStore['store']['countRows']> =>
    test.store.countRows({
      selection: { log, timestamp, from: start + day / 4, to: start + 3 * day, filters: [] },
      slicing: {
        windows: [0, 1, 2, 3].map((index) => ({ start: start + index * day, end: start + (index + 1) * day })),
      },
    });

  it.each(columns)('%s is read as %s', async (name, encoding) => {
    const { span, columns: described } = await test.store.describeLog({ log, timestamp: name });
    expect(described.find((column) => column.name === name)?.time).toBe(encoding);
    expect(span).toEqual({ first: start, last: moments.at(-1), undated: 0, encoding });
  });

  it.each(columns)('%s (%s) puts rows into windows, the end left out', async (name) => {
    expect(await count(name)).toEqual([
      { window: 0, segment: '', rows: 3, first: start + day / 4, last: start + (3 * day) / 4 },
      { window: 1, segment: '', rows: 4, first: start + day, last: start + (7 * day) / 4 },
      { window: 2, segment: '', rows: 4, first: start + 2 * day, last: start + (11 * day) / 4 },
    ]);
  });

  it('of dates stands for midnight UTC', async () => {
    expect((await count('as_date')).map(({ window, rows, first }) => ({ window, rows, first }))).toEqual([
      { window: 1, rows: 4, first: start + day },
      { window: 2, rows: 4, first: start + 2 * day },
    ]);
  });

  it('is never taken from words or small numbers', async () => {
    const { columns: described } = await test.store.describeLog({ log });
    expect(described.filter((column) => ['word', 'small'].includes(column.name)).map(({ time }) => time)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('with values that are no times says how many, and leaves these rows out', async () => {
    const rows = `SELECT * FROM (VALUES ('2024-01-01T00:00:00Z'), ('2024-01-02T00:00:00Z'), (NULL)) AS log(ts)`;
    const times = `SELECT * FROM (VALUES ('infinity'::TIMESTAMP), (NULL), ('2024-01-01'::TIMESTAMP)) AS log(ts)`;
    await writeParquet(join(test.folder, 'gaps.parquet'), rows);
    await writeParquet(join(test.folder, 'infinite.parquet'), times);
    const gaps = await test.store.describeLog({ log: { ...log, source: 'gaps.parquet' }, timestamp: 'ts' });
    expect(gaps.span).toMatchObject({ first: Date.UTC(2024, 0, 1), last: Date.UTC(2024, 0, 2), undated: 1 });
    const infinite = { ...log, source: 'infinite.parquet' };
    expect((await test.store.describeLog({ log: infinite, timestamp: 'ts' })).span).toMatchObject({ undated: 2 });
    const selection = { log: infinite, timestamp: 'ts', from: null, to: null, filters: [] };
    expect(await test.store.countRows({ selection, slicing: { windows: [] } })).toMatchObject([{ rows: 1 }]);
  });

  it('of CSV and JSON lines is found by its values', async () => {
    await writeFile(join(test.folder, 'a.csv'), `at,ms\n2024-03-30T00:00:00Z,${start}\n2024-03-30 06:00,${start}\n`);
    await writeFile(join(test.folder, 'a.jsonl'), `{"at":"2024-03-30T00:00:00Z","ms":${start}}\n`);
    for (const source of ['a.csv', 'a.jsonl']) {
      for (const timestamp of ['at', 'ms']) {
        const { span } = await test.store.describeLog({ log: { source, format: 'auto' }, timestamp });
        expect(span).toMatchObject({ first: start, undated: 0 });
      }
    }
  });
});
