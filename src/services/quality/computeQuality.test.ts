import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { qualityQuerySchema } from '../../schema/query/qualityQuery';
import type { ServiceContext } from '../serviceContext';
import { buildTestContext } from '../testing/buildTestContext';
import type { MemoryRow } from '../testing/buildMemoryStore';
import { getColumn } from '../testing/getColumn';
import { computeQuality } from './computeQuality';

const day = 86_400_000;
const start = Date.parse('2024-01-01');

/** 100 rows a day: values 0 to 99, two carriers, one row in 20 without a value. */
function buildRow(row: number): MemoryRow {
  return {
    timestamp: start + row * (day / 100),
    id: `r${row}`,
    value: row % 20 === 0 ? null : row % 100,
    amount: row % 7,
    carrier: row % 2 === 0 ? 'AA' : 'BB',
    fixed: 1,
  };
}

/** Ten days of reference, then three days: a good one, a bad one, and one without rows. */
function buildContext(bad: (row: MemoryRow, index: number) => object, model: object = {}): ServiceContext {
  const good = Array.from({ length: 1100 }, (_, row) => buildRow(row));
  const spoilt = Array.from({ length: 100 }, (_, index) => {
    const row = buildRow(1100 + index);
    return { ...row, ...bad(row, index) };
  });
  const settings = {
    model: 'shop',
    source: 'log.csv',
    columns: { timestamp: 'timestamp', id: 'id', features: ['value', 'amount', 'carrier', 'fixed'] },
    references: [{ id: 'before', kind: 'timeRange', from: '2024-01-01', to: '2024-01-11' }],
    ...model,
  };
  return buildTestContext({
    logs: { 'log.csv': [...good, ...spoilt] },
    settings: { models: [settings] },
    request: { range: { from: start + 10 * day, to: start + 13 * day } },
  });
}

const run = (query: object, context: ServiceContext): Promise<Frame[]> =>
  computeQuality(qualityQuerySchema.parse({ queryType: 'quality', window: { every: '1d' }, ...query }), context);

const none = () => ({});

async function check(query: object, context: ServiceContext) {
  const [frame] = await run(query, context);
  return {
    values: getColumn(frame, 'value'),
    thresholds: getColumn(frame, 'threshold'),
    violated: getColumn(frame, 'violated'),
    checks: getColumn(frame, 'check'),
    notices: (frame?.meta?.notices ?? []).map(({ text }) => text),
  };
}

describe('missing values', () => {
  test("are held against what the reference's own windows show", async () => {
    const context = buildContext((_row, index) => (index < 30 ? { value: null } : {}));
    const { values, thresholds, violated, notices } = await check({ columns: ['value'] }, context);
    expect(values).toEqual([0.05, 0.33, null]);
    thresholds.forEach((threshold) => expect(threshold).toBeCloseTo(0.05, 12));
    expect(violated).toEqual([false, true, null]);
    expect(notices.join(' ')).toContain('in 1 of 3 windows (value)');
  });

  test('have no limit without a reference, and the answer says so', async () => {
    const context = buildContext(none, { references: [] });
    const { values, violated, notices } = await check({ columns: ['value'] }, context);
    expect(values).toEqual([0.05, 0.05, null]);
    expect(violated).toEqual([null, null, null]);
    expect(notices.join(' ')).toContain('There is no limit for "missing"');
  });

  test('are held against the threshold of the query where it has one', async () => {
    const { thresholds, violated } = await check({ columns: ['value'], threshold: 0.01 }, buildContext(none));
    expect(thresholds).toEqual([0.01, 0.01, 0.01]);
    expect(violated).toEqual([true, true, null]);
  });
});

describe('values that the reference never held', () => {
  test('are counted by share of the filled rows: categories', async () => {
    const context = buildContext((_row, index) => (index < 10 ? { carrier: 'ZZ' } : {}));
    const { values, violated } = await check({ check: 'unseen_categories' }, context);
    expect(values).toEqual([0, 0.1, null]);
    expect(violated).toEqual([false, true, null]);
  });

  test('are counted by share of the filled rows: numbers, the ends of the range within', async () => {
    const context = buildContext((_row, index) =>
      index === 0 ? { value: 99 } : index === 1 ? { value: 99.5 } : index === 2 ? { value: 0.5 } : {}
    );
    const { values } = await check({ check: 'out_of_range', columns: ['value'] }, context);
    expect(values[0]).toBe(0);
    expect(values[1]).toBeCloseTo(2 / 96, 12);
  });

  test('need a reference that stays the same', async () => {
    const query = { check: 'out_of_range', reference: { kind: 'previousWindow' } };
    await expect(run(query, buildContext(none))).rejects.toThrow('needs a reference that stays the same');
    await expect(run({ check: 'out_of_range' }, buildContext(none, { references: [] }))).rejects.toThrow(
      'has no reference'
    );
  });
});

describe('columns and rows', () => {
  test('a column that stands still is found, one that does so in the reference is let be', async () => {
    const context = buildContext(() => ({ amount: 3 }));
    const { values, violated } = await check({ check: 'constant', columns: ['amount', 'fixed'] }, context);
    expect(values).toEqual([0, 1, null, 1, 1, null]);
    expect(violated).toEqual([false, true, null, false, false, null]);
  });

  test('ids that are there twice are counted, the first one left out', async () => {
    const context = buildContext((_row, index) => (index < 20 ? { id: 'again' } : {}));
    const { values, violated } = await check({ check: 'duplicates' }, context);
    expect(values).toEqual([0, 0.19, null]);
    expect(violated).toEqual([false, true, null]);
    const unmapped = buildContext(none, { columns: { timestamp: 'timestamp', features: ['value'] } });
    await expect(run({ check: 'duplicates' }, unmapped)).rejects.toThrow('"columns.id"');
  });

  test('a column that goes is a change of the schema', async () => {
    const context = buildContext(() => ({ amount: null }));
    const { values, violated } = await check({ check: 'schema_change', columns: ['amount'] }, context);
    expect(values).toEqual([0, 1, null]);
    expect(violated).toEqual([false, true, null]);
  });
});

describe('a summary', () => {
  test('has every statistic within its own limits', async () => {
    const context = buildContext((_row, index) => ({ value: 50 + index }));
    const { checks, values, violated } = await check({ check: 'summary', columns: ['value'] }, context);
    expect([...new Set(checks)]).toEqual(['mean', 'deviation', 'minimum', 'median', 'maximum']);
    expect(values[1]).toBeCloseTo(99.5, 9);
    expect(violated.slice(0, 3)).toEqual([false, true, null]);
  });

  test('tells both limits of a statistic, whichever it lies nearer to', async () => {
    const context = buildContext((_row, index) => ({ value: 50 + index }));
    const [table] = await run({ check: 'summary', columns: ['value'] }, context);
    const [lower, upper] = ['lower_limit', 'upper_limit'].map((name) => Number(getColumn(table, name)[1]));
    expect([lower, upper]).toEqual([50, 50]);
    expect(getColumn(table, 'threshold')[1]).toBe(upper);
    const [series] = await run({ check: 'summary', columns: ['value'], view: 'series', value: 'lower_limit' }, context);
    expect(getColumn(series, 'lower_limit')[1]).toBe(lower);
  });
});

describe('the views', () => {
  test('latest is one number an instance, 1 where the limit is passed', async () => {
    const context = buildContext((_row, index) => (index < 30 ? { value: null } : {}));
    const ask = {
      ...context,
      request: { ...context.request, range: { from: start + 10 * day, to: start + 12 * day } },
    };
    const [frame] = await run({ view: 'latest', value: 'violated', columns: ['value', 'carrier'] }, ask);
    expect(frame?.meta?.type).toBe('numeric-long');
    expect(frame?.fields.filter(({ type }) => type === 'number').map(({ name }) => name)).toEqual(['violated']);
    expect(getColumn(frame, 'column')).toEqual(['value', 'carrier']);
    expect(getColumn(frame, 'violated')).toEqual([1, 0]);
  });

  test('series has a point a window, null where there is nothing to judge', async () => {
    const [frame] = await run({ view: 'series', columns: ['value'] }, buildContext(none));
    expect(frame?.meta?.type).toBe('timeseries-multi');
    expect(getColumn(frame, 'missing')).toEqual([0.05, 0.05, null]);
    expect(frame?.fields[1]?.labels).toEqual({ model: 'shop', version: 'all', column: 'value', check: 'missing' });
  });

  test('segments of few rows are not told', async () => {
    const query = {
      segmentBy: 'carrier',
      columns: ['amount'],
      filters: [{ column: 'amount', operator: '=', value: '1' }],
    };
    const { values } = await check(query, buildContext(none));
    expect(values.every((value) => value === null)).toBe(true);
  });
});

describe('checks against the data of the version that serves', () => {
  const rename = (row: MemoryRow): MemoryRow => ({
    ...row,
    version: Number(row.timestamp) < start + 11 * day ? 'v1' : 'v2',
  });
  const trained = (version: string): MemoryRow[] =>
    Array.from({ length: 300 }, (_, row) => ({ ...buildRow(row), ...(version === 'v2' && { carrier: 'CC' }) }));
  const build = (files: Record<string, MemoryRow[]>): ServiceContext => {
    const rows = Array.from({ length: 1200 }, (_, row) => buildRow(row)).map(rename);
    const log = rows.map((row) => (row.version === 'v2' ? { ...row, carrier: 'CC' } : row));
    const model = {
      model: 'shop',
      source: 'log.csv',
      columns: { timestamp: 'timestamp', id: 'id', version: 'version', features: ['value', 'carrier'] },
      references: [{ id: 'training', kind: 'version', version: 'served', source: '{version}.csv' }],
    };
    return buildTestContext({
      logs: { 'log.csv': log, ...files },
      settings: { models: [model] },
      request: { range: { from: start + 10 * day, to: start + 12 * day } },
    });
  };

  test('a category is unseen where the version that serves was trained without it', async () => {
    const both = { 'v1.csv': trained('v1'), 'v2.csv': trained('v2') };
    expect((await check({ check: 'unseen_categories' }, build(both))).values).toEqual([0, 0]);
    const old = { 'v1.csv': trained('v1'), 'v2.csv': trained('v1') };
    expect((await check({ check: 'unseen_categories' }, build(old))).values).toEqual([0, 1]);
  });

  test('a version without its file has no limits and is named, and the others have theirs', async () => {
    const { values, thresholds, notices } = await check(
      { check: 'missing', columns: ['value'] },
      build({ 'v1.csv': trained('v1') })
    );
    expect(values).toEqual([0.05, 0.05]);
    expect(thresholds).toEqual([expect.any(Number), null]);
    expect(notices.join()).toContain('1 of 2 windows of version v2 lack their reference: There is no file v2.csv');
    const unseen = await check({ check: 'unseen_categories' }, build({ 'v1.csv': trained('v1') }));
    expect(unseen.values).toEqual([0, null]);
  });
});
