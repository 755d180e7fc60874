import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SelectionFilter } from '../../src/stores/predictionLogStore';
import { expectStoreError } from './duckdb/expectStoreError';
import { openTestStore } from './duckdb/openTestStore';
import type { TestStore } from './duckdb/openTestStore';
import { writeParquet } from './duckdb/writeParquet';

const rows = `SELECT * FROM (VALUES
  (1, '2024-01-01'::TIMESTAMP, 9.0,  10, TRUE,  'v9',       [1]),
  (2, '2024-01-02'::TIMESTAMP, 10.5, 9,  FALSE, 'v10',      [1]),
  (3, '2024-01-03'::TIMESTAMP, NULL, 1,  NULL,  NULL,       [1]),
  (4, '2024-01-04'::TIMESTAMP, 'nan'::DOUBLE, NULL, TRUE, '', [1]),
  (5, '2024-01-05'::TIMESTAMP, -1,   2,  FALSE, 'a' || chr(10) || 'b', [1])
) AS log(row, ts, score, whole, flag, "te""xt'; --", list)`;
const text = `te"xt'; --`;

describe('A filter', () => {
  let test: TestStore;
  const log = { source: `it's "odd"; --[1].parquet`, format: 'auto' as const };

  beforeAll(async () => {
    test = await openTestStore();
    await writeParquet(join(test.folder, log.source), rows);
  });

  afterAll(async () => {
    await test.close();
  });

  const select = async (...filters: SelectionFilter[]): Promise<number[]> => {
    const selection = { log, timestamp: 'ts', from: null, to: null, filters };
    const values = await test.store.listValues({ selection, column: 'row', limit: 10 });
    return values.map(({ name }) => Number(name)).sort();
  };

  it.each([
    ['score', '=', '10.50', [2]],
    ['score', '>', '9', [2]],
    ['score', '<', '10', [1, 5]],
    ['score', '>=', '-1', [1, 2, 5]],
    ['score', '!=', '9', [2, 3, 4, 5]],
    ['whole', '=', '9.0', [2]],
    ['whole', '<=', '2', [3, 5]],
    ['flag', '=', 'true', [1, 4]],
    ['flag', '!=', '1', [2, 3, 5]],
    ['flag', '=~', 'fal.*', [2, 5]],
    [text, '=', 'v9', [1]],
    [text, '=', '', [3, 4]],
    [text, '!=', '', [1, 2, 5]],
    [text, '<', 'v9', [2, 4, 5]],
    [text, '=', `' OR '1'='1`, []],
    [text, '!=', `x'); COPY (SELECT 1) TO 'y`, [1, 2, 3, 4, 5]],
    ['ts', '>=', '2024-01-04', [4, 5]],
    ['ts', '<', '2024-01-02T00:00:00+01:00', [1]],
    ['ts', '<', '2024-01-02 00:00:01', [1, 2]],
  ] as const)('%s %s %s compares by the type of the column', async (column, operator, value, expected) => {
    expect(await select({ column, operator, value })).toEqual(expected);
  });

  it.each([
    ['=~', 'v9', [1]],
    ['=~', 'v', []],
    ['=~', 'v.*', [1, 2]],
    ['=~', 'v9|v10', [1, 2]],
    ['!~', 'v.*', [3, 4, 5]],
    ['=~', 'a.b', [5]],
    ['=~', 'V9', []],
    ['=~', '', [3, 4]],
  ] as const)('%s %s matches the whole text', async (operator, value, expected) => {
    expect(await select({ column: text, operator, value })).toEqual(expected);
  });

  it('of several values means any of them, and none of them', async () => {
    const values = ['v9', '', `v10`];
    expect(await select({ column: text, operator: '=|', value: '', values })).toEqual([1, 2, 3, 4]);
    expect(await select({ column: text, operator: '!=|', value: '', values })).toEqual([5]);
    expect(await select({ column: text, operator: '=|', value: '', values: [] })).toEqual([]);
  });

  it('beside others holds as well as them', async () => {
    const isTrue: SelectionFilter = { column: 'flag', operator: '=', value: 'true' };
    expect(await select(isTrue, { column: 'score', operator: '>', value: '0' })).toEqual([1]);
  });

  it.each([
    [{ column: 'score', operator: '<', value: 'ten' }, 'bad_filter', /score < ten/],
    [{ column: 'ts', operator: '>', value: 'noon' }, 'bad_filter', /ts > noon/],
    [{ column: text, operator: '=~', value: '(' }, 'bad_filter', /regular expression \(/],
    [{ column: 'list', operator: '=', value: '1' }, 'wrong_type', /list/],
    [{ column: 'nothing" OR 1=1 --', operator: '=', value: '1' }, 'missing_column', /nothing/],
  ] as const)('%j is refused with the reason', async (filter, kind, message) => {
    await expectStoreError(select(filter), { kind, message });
    expect(await select()).toEqual([1, 2, 3, 4, 5]);
  });
});
