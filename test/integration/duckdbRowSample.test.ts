import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RowSelection } from '../../src/stores/predictionLogStore';
import type { RowSample, SampledValues, SampleRowsRequest } from '../../src/stores/rowSample';
import { buildSampleQuery } from './duckdb/buildSampleQuery';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';
import { buildSampleLog } from './duckdb/sampleLog';
import type { SampleRow } from './duckdb/sampleLog';
import { writeParquet } from './duckdb/writeParquet';

const log = { source: 'sample.parquet', format: 'auto' as const };
const selection: RowSelection = { log, timestamp: 'ts', from: null, to: null, filters: [] };
const rows = buildSampleLog();
const whole: SampleRowsRequest = {
  selection,
  slicing: { windows: [] },
  columns: [
    { column: 'score', kind: 'numeric' },
    { column: 'na"me', kind: 'categorical' },
    { column: 'flag', kind: 'categorical' },
  ],
  mostRows: 1000,
  id: 'id',
};

function readCell(values: SampledValues | undefined, row: number): number | string | null {
  if (values?.kind === 'numeric') {
    return values.values[row] ?? null;
  }
  return values?.names[values.codes[row] ?? -1] ?? null;
}

function listRows({ columns }: Pick<RowSample, 'columns'>): string[] {
  const [first] = columns;
  const length = first?.kind === 'numeric' ? first.values.length : (first?.codes.length ?? 0);
  return Array.from({ length }, (_, row) =>
    columns
      .map((column) => {
        const cell = readCell(column, row);
        return Object.is(cell, -0) ? '0' : String(cell);
      })
      .join('|')
  );
}

function listExpected(expected: readonly SampleRow[]): string[] {
  return expected.map(({ score, name, flag }) => [String((score ?? Number.NaN) + 0), name, flag].map(String).join('|'));
}

describe('a sample of rows by DuckDB', () => {
  let test: TestStore;
  const sample = (request: Partial<SampleRowsRequest> = {}): Promise<RowSample[]> =>
    test.store.sampleRows({ ...whole, ...request });

  beforeAll(async () => {
    test = await openTestStore();
    await writeParquet(join(test.folder, 'sample.parquet'), buildSampleQuery(rows));
  });

  afterAll(async () => {
    await test.close();
  });

  it('is every row where there are no more than wanted, with the values of a row side by side', async () => {
    const [all] = await sample();
    expect(all?.rows).toBe(400);
    expect(listRows(all ?? { columns: [] }).sort()).toEqual(listExpected(rows).sort());
  });

  it('is cut by windows and segments, each with its own number of rows', async () => {
    const start = Date.UTC(2024, 0, 1);
    const week = 7 * 86_400_000;
    const windows = [0, 1, 2].map((index) => ({ start: start + index * week, end: start + (index + 1) * week }));
    const samples = await sample({ slicing: { windows, segment: 'region' }, mostRows: 5 });
    for (const { window, segment, rows: held, columns } of samples) {
      const own = rows.filter(
        ({ ms, region }) =>
          (region ?? '') === segment && ms >= (windows[window]?.start ?? 0) && ms < (windows[window]?.end ?? 0)
      );
      expect(held).toBe(own.length);
      expect(listRows({ columns })).toHaveLength(Math.min(5, own.length));
    }
    expect(samples.reduce((sum, { rows: held }) => sum + held, 0)).toBe(
      rows.filter(({ ms }) => ms < start + 3 * week).length
    );
  });

  it.each(['id', undefined, 'not a column'])('takes the same rows each time, told apart by %s', async (id) => {
    const [first] = await sample({ mostRows: 50, id });
    const [again] = await sample({ mostRows: 50, id });
    const [more] = await sample({ mostRows: 80, id });
    expect(again).toEqual(first);
    expect(listRows(more ?? { columns: [] }).slice(0, 50)).toEqual(listRows(first ?? { columns: [] }));
  });

  it('takes twins of a row one by one where nothing tells them apart', async () => {
    await writeParquet(
      join(test.folder, 'twins.parquet'),
      'SELECT CAST(range % 2 AS VARCHAR) AS side FROM range(2000)'
    );
    const [drawn] = await sample({
      selection: { ...selection, log: { ...log, source: 'twins.parquet' } },
      columns: [{ column: 'side', kind: 'categorical' }],
      mostRows: 400,
    });
    const ones = listRows(drawn ?? { columns: [] }).filter((side) => side === '1').length;
    expect(ones).toBeGreaterThan(150);
    expect(ones).toBeLessThan(250);
  });

  it('of too many rows is refused with what to do', async () => {
    const { SqlPredictionLogStore } = await import('../../src/stores/sqlPredictionLogStore');
    const small = new SqlPredictionLogStore(test.engine, { mostGroups: 100 });
    await expect(small.sampleRows(whole)).rejects.toMatchObject({ kind: 'too_large' });
  });
});
