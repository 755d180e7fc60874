import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { driftQuerySchema } from '../../schema/query/driftQuery';
import type { ServiceContext } from '../serviceContext';
import { buildFlightLog } from '../testing/buildFlightLog';
import { buildTestContext } from '../testing/buildTestContext';
import { computeDrift } from './computeDrift';

const day = 86_400_000;
const at = (iso: string): number => Date.parse(iso);
const start = at('2024-01-01T00:00:00Z');

const reference = { id: 'january', kind: 'timeRange', from: '2024-01-01', to: '2024-01-29' };
const model = {
  model: 'flights',
  source: 'flights.csv',
  columns: {
    timestamp: 'timestamp',
    id: 'id',
    version: 'version',
    prediction: 'prediction',
    probability: 'probability',
    features: ['temp', 'carrier'],
  },
  references: [reference],
};

/** Eight weeks of 400 rows a day; temperatures rise by half of their range in the last two. */
const rows = buildFlightLog({ from: start, days: 56, rowsPerDay: 400, warmerFrom: 42, warmerBy: 50 });

function build(range: { from: string; to: string }, settings: object = {}, request: object = {}): ServiceContext {
  return buildTestContext({
    logs: { 'flights.csv': rows, 'empty.csv': [] },
    settings: { models: [{ ...model, ...settings }] },
    request: { range: { from: at(range.from), to: at(range.to) }, ...request },
  });
}

const run = (query: object, context: ServiceContext): Promise<Frame[]> =>
  computeDrift(driftQuerySchema.parse({ queryType: 'drift', ...query }), context);

const column = (frame: Frame | undefined, name: string): unknown[] =>
  Array.from(frame?.fields.find((field) => field.name === name)?.values ?? []);

const lastWeeks = { from: '2024-02-05T00:00:00Z', to: '2024-02-26T00:00:00Z' };
const weekly = { window: { every: '1w' }, method: 'psi' };

describe('drift table', () => {
  test('has a row for each column and week, and only what moved has drifted', async () => {
    const [table] = await run({ ...weekly, view: 'table' }, build(lastWeeks));
    expect(column(table, 'column')).toEqual(['temp', 'temp', 'temp', 'carrier', 'carrier', 'carrier']);
    expect(column(table, 'drifted')).toEqual([false, true, true, false, false, false]);
    expect(column(table, 'state')).toEqual(['stable', 'drifting', 'drifting', 'stable', 'stable', 'stable']);
    expect(column(table, 'current_rows')).toEqual(Array(6).fill(2800));
    expect(column(table, 'reference_rows')).toEqual(Array(6).fill(28 * 400));
    expect(column(table, 'complete')).toEqual(Array(6).fill(true));
  });

  test('carries a recipe a column that names method, reference, window and engine', async () => {
    const [table] = await run({ ...weekly, view: 'table' }, build(lastWeeks));
    const recipes = table?.meta?.custom?.['recipes'];
    expect(recipes).toMatchObject([
      {
        model: 'flights',
        column: 'temp',
        method: 'psi',
        convention: 'plumbline',
        reference: '"january": 2024-01-01 to 2024-01-29',
        window: 'windows of 1w, from Monday, in time zone UTC',
        engine: 'memory',
      },
      { column: 'carrier' },
    ]);
  });

  test('shows the week in progress as incomplete', async () => {
    const [table] = await run({ ...weekly, view: 'table', columns: ['temp'] }, build({ ...lastWeeks, to: '2024-02-22T00:00:00Z' }));
    expect(column(table, 'complete')).toEqual([true, true, false]);
    expect(column(table, 'current_rows')).toEqual([2800, 2800, 1200]);
  });
});

describe('latest drift', () => {
  test('is the last complete window with labels and exactly one number', async () => {
    const [frame] = await run({ ...weekly, view: 'latest' }, build({ from: '2024-02-12T00:00:00Z', to: '2024-02-22T00:00:00Z' }));
    expect(frame?.meta).toMatchObject({ type: 'numeric-long', typeVersion: [0, 1] });
    expect(frame?.fields.map(({ name, type }) => [name, type])).toEqual([
      ['time', 'time'],
      ['window_end', 'time'],
      ['model', 'string'],
      ['version', 'string'],
      ['column', 'string'],
      ['method', 'string'],
      ['ratio', 'number'],
    ]);
    expect(column(frame, 'time')).toEqual([at('2024-02-12'), at('2024-02-12')]);
    expect(column(frame, 'column')).toEqual(['temp', 'carrier']);
    const [temp, carrier] = column(frame, 'ratio');
    expect(temp).toBeGreaterThan(1);
    expect(carrier).toBe(0);
  });

  test('labels say what was asked, so that they stay the same', async () => {
    const [frame] = await run({ window: { every: '1w' }, view: 'latest', version: 'v1' }, build(lastWeeks));
    expect(column(frame, 'method')).toEqual(['auto', 'auto']);
    expect(column(frame, 'version')).toEqual(['v1', 'v1']);
  });

  test('is null with a notice that says which range would do when no window is complete', async () => {
    const [frame] = await run({ ...weekly, view: 'latest' }, build({ from: '2024-02-20T00:00:00Z', to: '2024-02-22T00:00:00Z' }));
    expect(column(frame, 'column')).toEqual(['temp', 'carrier']);
    expect(column(frame, 'ratio')).toEqual([null, null]);
    expect(frame?.meta?.notices?.[0]?.text).toContain('A range that starts at 2024-02-12 or earlier holds one.');
  });

  test('is null, not 0, for too few rows, and the notice names the window that would hold enough', async () => {
    const sparse = buildFlightLog({ from: start, days: 56, rowsPerDay: 20 });
    const context = buildTestContext({
      logs: { 'flights.csv': sparse },
      settings: { models: [model] },
      request: { range: { from: at('2024-02-12'), to: at('2024-02-14') } },
    });
    const [frame] = await run({ window: { every: '1d' }, view: 'latest' }, context);
    expect(column(frame, 'ratio')).toEqual([null, null]);
    expect(frame?.meta?.notices?.map(({ text }) => text).join()).toMatch(/has 20, \d+ are needed: choose a window of (1w|1M) or longer/);
  });

  test('counts drifted columns, their share and the furthest one', async () => {
    const ask = async (aggregate: string): Promise<unknown[]> => {
      const [frame] = await run({ ...weekly, view: 'latest', aggregate }, build(lastWeeks));
      expect(frame?.fields.map(({ name }) => name)).toEqual(['time', 'window_end', 'model', 'version', 'method', aggregate]);
      return column(frame, aggregate);
    };
    expect(await ask('count')).toEqual([1]);
    expect(await ask('share')).toEqual([0.5]);
    const [furthest] = await ask('max');
    expect(furthest).toBeGreaterThan(1);
  });

  test('gives score and threshold with the labels of the ratio', async () => {
    const get = async (value: string): Promise<unknown[]> => {
      const [frame] = await run({ ...weekly, view: 'latest', threshold: 0.3, value }, build(lastWeeks));
      return column(frame, value);
    };
    expect(await get('threshold')).toEqual([0.3, 0.3]);
    expect((await get('score'))[0]).toBeGreaterThan(0.2);
    expect(await get('drifted')).toEqual([1, 0]);
  });
});

describe('drift series', () => {
  test('is a typed frame a column with a point at each window start', async () => {
    const frames = await run({ ...weekly, view: 'series' }, build(lastWeeks));
    expect(frames.map(({ meta }) => [meta?.type, meta?.typeVersion])).toEqual(Array(2).fill(['timeseries-multi', [0, 1]]));
    expect(frames.map(({ name }) => name)).toEqual(['temp', 'carrier']);
    expect(column(frames[0], 'time')).toEqual([at('2024-02-05'), at('2024-02-12'), at('2024-02-19')]);
    expect(frames[0]?.fields[1]?.labels).toEqual({ model: 'flights', version: 'all', column: 'temp', method: 'psi' });
  });

  test('is named by what varies', async () => {
    const context = build(lastWeeks);
    context.settings.models.push({ ...context.settings.models[0], model: 'other' } as never);
    const frames = await run({ ...weekly, view: 'series', columns: ['temp'] }, context);
    expect(frames.map(({ fields }) => fields[1]?.config?.displayNameFromDS)).toEqual(['flights', 'other']);
  });
});

describe('drift by segment', () => {
  test('compares each segment with the same segment of the reference', async () => {
    const [frame] = await run({ ...weekly, view: 'latest', columns: ['temp'], segmentBy: 'carrier' }, build(lastWeeks));
    expect(column(frame, 'segment')).toEqual(['AA', 'BB', 'CC']);
    for (const ratio of column(frame, 'ratio')) {
      expect(ratio).toBeGreaterThan(1);
    }
  });

  test('keeps silent about groups that are too small', async () => {
    const context = build(lastWeeks, {}, {});
    context.settings.privacy.minCount = 3000;
    const [frame] = await run({ ...weekly, view: 'latest', columns: ['temp'], segmentBy: 'carrier' }, context);
    expect(column(frame, 'segment')).toEqual(['AA']);
    expect(column(frame, 'ratio')).toEqual([null]);
  });

  test('refuses a numeric column', async () => {
    await expect(run({ segmentBy: 'temp' }, build(lastWeeks))).rejects.toThrow('"temp" of model "flights" is numeric');
  });
});

describe('references of a drift query', () => {
  test('the window before: only the first warm week differs', async () => {
    const [table] = await run({ ...weekly, columns: ['temp'], reference: { kind: 'previousWindow' } }, build(lastWeeks));
    expect(column(table, 'drifted')).toEqual([false, true, false]);
    expect(column(table, 'reference_rows')).toEqual([2800, 2800, 2800]);
  });

  test('the same period before', async () => {
    const [table] = await run({ ...weekly, columns: ['temp'], reference: { kind: 'samePeriod', offset: '2w' } }, build(lastWeeks));
    expect(column(table, 'drifted')).toEqual([false, true, true]);
  });

  test('two windows before count both', async () => {
    const [table] = await run({ ...weekly, columns: ['temp'], reference: { kind: 'previousWindow', count: 2 } }, build(lastWeeks));
    expect(column(table, 'reference_rows')).toEqual([5600, 5600, 5600]);
  });

  test('an unknown id is answered with the ids there are', async () => {
    await expect(run({ reference: 'januari' }, build(lastWeeks))).rejects.toMatchObject({
      message: 'There is no reference of model "flights" called "januari"',
      remedy: 'Did you mean "january"? There is january.',
    });
  });

  test('a model without any is told how to get one', async () => {
    await expect(run({}, build(lastWeeks, { references: [] }))).rejects.toThrow('has no reference to compare with');
  });
});

describe('windows of rows', () => {
  const blocks = { window: { rows: 1000 }, method: 'psi', columns: ['temp'] };

  test('are counted from the end of the reference and are the same rows whatever the range', async () => {
    const [long] = await run(blocks, build({ from: '2024-01-29T00:00:00Z', to: '2024-02-26T00:00:00Z' }));
    const [short] = await run(blocks, build({ from: '2024-02-13T00:00:00Z', to: '2024-02-26T00:00:00Z' }));
    expect(column(long, 'time')[0]).toBe(at('2024-01-29'));
    expect(column(long, 'current_rows').slice(0, -1)).toEqual(Array(11).fill(1000));
    expect(column(long, 'time')).toEqual(expect.arrayContaining(column(short, 'time').slice(0, -1)));
    expect(column(long, 'complete').at(-1)).toBe(false);
  });

  test('the latest is the last full block', async () => {
    const [frame] = await run({ ...blocks, view: 'latest' }, build({ from: '2024-01-29T00:00:00Z', to: '2024-02-26T00:00:00Z' }));
    expect(column(frame, 'time')).toEqual([at('2024-01-29') + 25 * day]);
  });

  test('can be compared with the block before', async () => {
    const [table] = await run({ ...blocks, reference: { kind: 'previousWindow' } }, build({ from: '2024-02-10T00:00:00Z', to: '2024-02-14T00:00:00Z' }));
    expect(column(table, 'reference_rows')).toEqual([1000, 1000]);
  });
});

describe('what a drift query can name', () => {
  test('a column by its role', async () => {
    const [frame] = await run({ ...weekly, view: 'latest', columns: ['prediction', 'probability'] }, build(lastWeeks));
    expect(column(frame, 'column')).toEqual(['prediction', 'probability']);
  });

  test('an unknown column is answered with the mapped ones', async () => {
    await expect(run({ columns: ['tmp'] }, build(lastWeeks))).rejects.toMatchObject({
      remedy: expect.stringContaining('Did you mean "temp"?') as string,
    });
  });

  test('an unmapped column can be neither compared nor filtered by', async () => {
    await expect(run({ columns: ['id'] }, build(lastWeeks))).rejects.toThrow('mapped and called "id"');
    const filters = [{ column: 'id', operator: '=', value: 'f000001' }];
    await expect(run({ filters }, build(lastWeeks))).rejects.toThrow('mapped and called "id"');
  });

  test('filters act on the reference and the windows alike', async () => {
    const filters = [{ column: 'carrier', operator: '=|', value: '', values: ['AA', 'BB'] }];
    const [table] = await run({ ...weekly, columns: ['temp'], filters }, build(lastWeeks));
    expect(column(table, 'current_rows')).toEqual([2100, 2100, 2100]);
    expect(column(table, 'reference_rows')).toEqual([8400, 8400, 8400]);
  });

  test('a version that never was is null, not 0', async () => {
    const [frame] = await run({ ...weekly, view: 'latest', version: 'v9' }, build(lastWeeks));
    expect(column(frame, 'ratio')).toEqual([null, null]);
    expect(frame?.meta?.notices?.[0]?.text).toContain('no rows in the window');
  });

  test('all means the features that the method can compare, and the notice names the others', async () => {
    const [frame] = await run({ ...weekly, method: 'kolmogorov_smirnov', view: 'latest' }, build(lastWeeks));
    expect(column(frame, 'column')).toEqual(['temp']);
    expect(frame?.meta?.notices?.[0]).toMatchObject({ severity: 'info', text: expect.stringContaining('carrier') as string });
  });

  test('a mapped column that the log lacks is named with its place in the settings', async () => {
    const columns = { ...model.columns, features: ['temp', 'wind'] };
    await expect(run({}, build(lastWeeks, { columns }))).rejects.toThrow(
      'There is no column "wind" in the log of model "flights", but "columns.features.1" names it'
    );
  });
});

describe('a log that is moved in time', () => {
  const shift = { weeks: 10 };
  const later = { from: '2024-04-15T00:00:00Z', to: '2024-05-06T00:00:00Z' };

  test('answers at the moved time with the numbers of its own', async () => {
    const [own] = await run(weekly, build(lastWeeks));
    const [moved] = await run(weekly, build(later, { shift }));
    expect(column(moved, 'score')).toEqual(column(own, 'score'));
    expect(column(moved, 'time')).toEqual(column(own, 'time').map((time) => Number(time) + 70 * day));
  });

  test('says so in the recipe', async () => {
    const [moved] = await run(weekly, build(later, { shift }));
    expect(moved?.meta?.custom?.['recipes']).toMatchObject([
      { window: expect.stringContaining('log times moved forward by 10 weeks') as string },
      { reference: expect.stringContaining("of the log's own time") as string },
    ]);
  });

  test('to now ends within the week after now, by whole weeks', async () => {
    const now = at('2026-11-23T09:00:00Z');
    const range = { from: '2026-11-02T00:00:00Z', to: '2026-11-23T00:00:00Z' };
    const [moved] = await run({ ...weekly, columns: ['temp'] }, build(range, { shift: { to: 'now' } }, { now }));
    const last = at('2024-02-26') - day / 400;
    const weeks = Math.ceil((now - last) / (7 * day));
    expect(column(moved, 'current_rows').at(-1)).toBe(2800);
    expect(last + weeks * 7 * day).toBeGreaterThan(now);
    expect(last + weeks * 7 * day).toBeLessThanOrEqual(now + 7 * day);
  });
});

describe('several models', () => {
  const broken = { ...model, model: 'broken', source: 'missing.csv' };

  test('one broken log becomes a notice on a dashboard and an error in a rule', async () => {
    const settings = { models: [broken, model] };
    const request = { range: { from: at(lastWeeks.from), to: at(lastWeeks.to) } };
    const logs = { 'flights.csv': rows };
    const [frame] = await run({ ...weekly, view: 'latest' }, buildTestContext({ logs, settings, request }));
    expect(column(frame, 'model')).toEqual(['flights', 'flights']);
    expect(frame?.meta?.notices?.[0]).toMatchObject({ severity: 'error', text: expect.stringContaining('missing.csv') as string });
    const inRule = buildTestContext({ logs, settings, request: { ...request, isAlert: true } });
    await expect(run({ ...weekly, view: 'latest' }, inRule)).rejects.toThrow('There is no file missing.csv');
  });
});
