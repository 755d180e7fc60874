import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ColumnRequest, LogSource } from '../../src/stores/predictionLogStore';
import { StoreError } from '../../src/stores/storeError';
import { expectStoreError } from './duckdb/expectStoreError';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';
import { writeParquet } from './duckdb/writeParquet';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'logs');
const temp: ColumnRequest = { kind: 'values', column: 'temp' };

describe('A log that cannot be read', () => {
  let test: TestStore;

  beforeAll(async () => {
    test = await openTestStore();
    await cp(fixtures, test.folder, { recursive: true });
    await mkdir(join(test.folder, 'nothing'));
    const late = `ts,temp\n${'2024-01-01,1\n'.repeat(25_000)}2024-01-02,warm\n`;
    await writeFile(join(test.folder, 'late-text.csv'), late);
  });

  afterAll(async () => {
    await test.close();
  });

  const count = (log: LogSource, columns = [temp], timestamp = 'ts'): Promise<unknown> =>
    test.store.countColumns({
      selection: { log, timestamp, from: null, to: null, filters: [] },
      slicing: { windows: [] },
      columns,
    });

  /** The error of a log, once the store has shown that it still counts a good one. */
  const fail = async (source: string, format: LogSource['format'] = 'auto', columns = [temp]): Promise<StoreError> => {
    const error: unknown = await count({ source, format }, columns).catch((reason: unknown) => reason);
    await expect(count({ source: 'good.csv', format: 'auto' })).resolves.toHaveLength(1);
    expect(error).toBeInstanceOf(StoreError);
    return error instanceof StoreError ? error : new StoreError('engine', 'no error', '');
  };

  it.each([
    ['broken.parquet', 'unreadable', /broken\.parquet/],
    ['bad-rows.csv', 'unreadable', /bad-rows\.csv, line 4: Expected Number of Columns: 4/],
    ['open-quote.csv', 'unreadable', /open-quote\.csv, line 3/],
    ['late-text.csv', 'unreadable', /late-text\.csv, line 25002: the column temp doesn't hold a DOUBLE/],
    ['bad-line.jsonl', 'unreadable', /bad-line\.jsonl.* line [23]/],
    ['no-objects.jsonl', 'unreadable', /record/],
    ['empty.csv', 'empty', /empty\.csv is empty/],
    ['empty.parquet', 'empty', /empty\.parquet is empty/],
    ['nothing', 'not_found', /nothing/],
    ['isnt-there', 'not_found', /isnt-there/],
    ['isnt-there/*.parquet', 'not_found', /isnt-there/],
    ['formats', 'unreadable', /formats\/a\.csv and formats\/b\.jsonl/],
  ] as const)('%s: the error names it and the remedy, and the store lives on', async (source, kind, message) => {
    const error = await fail(source);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain(test.root);
    expect(error.remedy).toMatch(/\w.*\.$/);
  });

  it('shows no value of a row in its error', async () => {
    const error = await fail('late-text.csv');
    expect(error.message).not.toContain('warm');
  });

  it('lacks a column: the error lists those that are there', async () => {
    const error = await fail('good.csv', 'auto', [{ kind: 'values', column: 'Temp' }]);
    expect(error.kind).toBe('missing_column');
    expect(error.message).toContain('Temp');
    expect(error.remedy).toContain('ts, id, temp, carrier');
  });

  it('has a timestamp column without times: the error says what would do', async () => {
    const answer = count({ source: 'good.csv', format: 'auto' }, [temp], 'carrier');
    await expectStoreError(answer, { kind: 'wrong_type', message: /carrier/, remedy: /ISO 8601/ });
  });

  it('is text read as Parquet by its format setting', async () => {
    const error = await fail('good.csv', 'parquet');
    expect(error.kind).toBe('unreadable');
    expect(error.message).toContain('good.csv');
  });

  it('is damaged inside: the error names the file', async () => {
    await writeParquet(
      join(test.folder, 'cut.parquet'),
      'SELECT range AS temp, now()::TIMESTAMP AS ts FROM range(9000)'
    );
    await writeFile(join(test.folder, 'cut.parquet'), Buffer.alloc(4000, 7), { flag: 'r+' });
    const error = await fail('cut.parquet');
    expect(error.kind).toBe('unreadable');
    expect(error.message).toContain('cut.parquet');
  });

  it('holds types that conflict between files: numbers asked of it are refused by name', async () => {
    await mkdir(join(test.folder, 'conflict'));
    await writeParquet(join(test.folder, 'conflict', 'a.parquet'), 'SELECT 1 AS temp, now()::TIMESTAMP AS ts');
    await writeParquet(join(test.folder, 'conflict', 'b.parquet'), "SELECT 'x' AS temp, now()::TIMESTAMP AS ts");
    const error = await fail('conflict');
    expect(error.kind).toBe('wrong_type');
    expect(error.message).toContain('temp');
  });
});

describe('A log with gaps', () => {
  let test: TestStore;

  beforeAll(async () => {
    test = await openTestStore();
    await cp(fixtures, test.folder, { recursive: true });
  });

  afterAll(async () => {
    await test.close();
  });

  it('of one header line has columns and no rows', async () => {
    const log = { source: 'header-only.csv', format: 'auto' as const };
    const description = await test.store.describeLog({ log });
    expect(description.rows).toBe(0);
    expect(description.columns.map(({ name }) => name)).toEqual(['ts', 'id', 'temp', 'carrier']);
  });

  it('between files with other columns is joined by name, with missing values', async () => {
    const log = { source: 'mixed', format: 'auto' as const };
    const selection = { log, timestamp: 'ts', from: null, to: null, filters: [] };
    const columns: ColumnRequest[] = [
      { kind: 'values', column: 'temp' },
      { kind: 'categories', column: 'gate' },
    ];
    expect(await test.store.countColumns({ selection, slicing: { windows: [] }, columns })).toEqual([
      {
        kind: 'values',
        column: 'temp',
        slices: [
          { window: 0, segment: '', values: Float64Array.of(1), counts: Float64Array.of(1), missing: 1, infinite: 0 },
        ],
      },
      {
        kind: 'categories',
        column: 'gate',
        slices: [{ window: 0, segment: '', categories: ['B7'], counts: Float64Array.of(1), missing: 1 }],
      },
    ]);
  });

  it('with files of 0 bytes among others counts the others', async () => {
    await mkdir(join(test.folder, 'growing'));
    await cp(join(fixtures, 'good.csv'), join(test.folder, 'growing', 'a.csv'));
    await cp(join(fixtures, 'empty.csv'), join(test.folder, 'growing', 'b.csv'));
    const log = { source: 'growing', format: 'auto' as const };
    await expect(test.store.describeLog({ log })).resolves.toMatchObject({ files: 1, rows: 3 });
  });
});
