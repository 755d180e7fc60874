import * as fc from 'fast-check';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ColumnMeasure, ColumnRequest, RowSelection, SliceMeasures } from '../../src/stores/predictionLogStore';
import { SqlPredictionLogStore } from '../../src/stores/sqlPredictionLogStore';
import { anyRequest } from './duckdb/anyRequest';
import { buildSampleQuery } from './duckdb/buildSampleQuery';
import {
  countColumnsInMemory,
  countMatchesInMemory,
  countRowsInMemory,
  measureColumnsInMemory,
} from './duckdb/countInMemory';
import { expectStoreError } from './duckdb/expectStoreError';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';
import { buildSampleLog } from './duckdb/sampleLog';
import { writeParquet } from './duckdb/writeParquet';

const log = { source: 'sample.parquet', format: 'auto' as const };
const everything: RowSelection = { log, timestamp: 'ts', from: null, to: null, filters: [] };
const sample = buildSampleLog();

const getSlice = ({ window, segment, rows }: SliceMeasures) => ({ window, segment, rows });
const listMeasures = (share: number): ColumnMeasure[] => [
  { kind: 'filled', column: 'score' },
  { kind: 'distinct', column: 'na"me' },
  { kind: 'not_numbers', column: 'na"me' },
  { kind: 'mean', column: 'score' },
  { kind: 'mean_magnitude', column: 'whole' },
  { kind: 'deviation', column: 'score' },
  { kind: 'minimum', column: 'score' },
  { kind: 'maximum', column: 'whole' },
  { kind: 'quantile', column: 'whole', share },
];

describe('Counts by DuckDB', () => {
  let test: TestStore;

  beforeAll(async () => {
    test = await openTestStore();
    await writeParquet(join(test.folder, 'sample.parquet'), buildSampleQuery(sample));
  });

  afterAll(async () => {
    await test.close();
  });

  it('of columns equal those of a loop over the rows, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest(log), async (request) => {
        expect(await test.store.countColumns(request)).toEqual(countColumnsInMemory(sample, request));
      }),
      { numRuns: 250 }
    );
  });

  it('of rows equal those of a loop over the rows, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest(log), async (request) => {
        expect(await test.store.countRows(request)).toEqual(countRowsInMemory(sample, request));
      }),
      { numRuns: 100 }
    );
  });

  it('that match a filter are of the slices as they are without it', async () => {
    const match = { column: 'whole', operator: '>=' as const, value: '3' };
    await fc.assert(
      fc.asyncProperty(anyRequest(log), async (request) => {
        const expected = countMatchesInMemory(sample, request, match);
        expect(await test.store.countMatches({ ...request, match })).toEqual(expected);
      }),
      { numRuns: 100 }
    );
  });

  it('come with measures of columns that leave out missing values', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest(log), fc.constantFrom(0, 0.25, 0.5, 0.95, 1), async (request, share) => {
        const measures = listMeasures(share);
        const answer = await test.store.measureColumns({ ...request, measures });
        const expected = measureColumnsInMemory(sample, { ...request, measures });
        expect(answer.map(getSlice)).toEqual(expected.map(getSlice));
        answer.forEach(({ values }, slice) =>
          values.forEach((value, place) => {
            const wanted = expected[slice]?.values[place] ?? null;
            const label = JSON.stringify(measures[place]);
            expect(value === null, label).toBe(wanted === null);
            expect(value ?? 0, label).toBeCloseTo(wanted ?? 0, 9);
          })
        );
      }),
      { numRuns: 100 }
    );
  });

  it('of more columns than one statement takes come in the order asked', async () => {
    const columns = Array.from({ length: 64 }, (_, index): ColumnRequest => ({
      kind: index % 2 === 0 ? 'values' : 'categories',
      column: index % 3 === 0 ? 'whole' : 'score',
    }));
    const request = { selection: everything, slicing: { windows: [], segment: 'region' }, columns };
    expect(await test.store.countColumns(request)).toEqual(countColumnsInMemory(sample, request));
  });

  it('list the most frequent values first and leave out missing ones', async () => {
    const [answer] = countColumnsInMemory(sample, {
      selection: everything,
      slicing: { windows: [] },
      columns: [{ kind: 'categories', column: 'na"me' }],
    });
    const slice = answer?.kind === 'categories' ? answer.slices[0] : undefined;
    const expected = slice?.categories
      .map((name, index) => ({ name, rows: slice.counts[index] ?? 0 }))
      .sort((a, b) => b.rows - a.rows || Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
      .slice(0, 5);
    expect(await test.store.listValues({ selection: everything, column: 'na"me', limit: 5 })).toEqual(expected);
  });

  it('name their engine and its version', async () => {
    await test.store.describeLog({ log });
    expect(test.store.engine).toMatch(/^DuckDB \d+\.\d+\.\d+/);
  });

  it('of text as numbers are refused by name', async () => {
    const columns: ColumnRequest[] = [{ kind: 'values', column: 'region' }];
    const answer = test.store.countColumns({ selection: everything, slicing: { windows: [] }, columns });
    await expectStoreError(answer, { kind: 'wrong_type', message: /region/ });
  });

  it('of more distinct values than memory should hold are refused with what to do', async () => {
    const small = new SqlPredictionLogStore(test.engine, { mostGroups: 50 });
    const columns: ColumnRequest[] = [{ kind: 'categories', column: 'id' }];
    const answer = small.countColumns({ selection: everything, slicing: { windows: [] }, columns });
    await expectStoreError(answer, { kind: 'too_large', message: /Counting id/, remedy: /bins/ });
  });
});
