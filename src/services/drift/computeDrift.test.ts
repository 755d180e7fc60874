import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { driftQuerySchema } from '../../schema/query/driftQuery';
import type { ServiceContext } from '../serviceContext';
import { buildFlightContext } from '../testing/buildFlightContext';
import { getColumn } from '../testing/getColumn';
import { computeDrift } from './computeDrift';

const lastWeeks = { from: '2024-02-05T00:00:00Z', to: '2024-02-26T00:00:00Z' };
const weekly = { window: { every: '1w' }, method: 'psi' };
const at = (iso: string): number => Date.parse(iso);

const run = (query: object, context: ServiceContext): Promise<Frame[]> =>
  computeDrift(driftQuerySchema.parse({ queryType: 'drift', ...query }), context);

describe('drift table', () => {
  test('has a row for each column and week, and only what moved has drifted', async () => {
    const [table] = await run({ ...weekly, view: 'table' }, buildFlightContext(lastWeeks));
    expect(getColumn(table, 'column')).toEqual(['temp', 'temp', 'temp', 'carrier', 'carrier', 'carrier']);
    expect(getColumn(table, 'drifted')).toEqual([false, true, true, false, false, false]);
    expect(getColumn(table, 'state')).toEqual(['stable', 'drifting', 'drifting', 'stable', 'stable', 'stable']);
    expect(getColumn(table, 'current_rows')).toEqual(Array(6).fill(2800));
    expect(getColumn(table, 'reference_rows')).toEqual(Array(6).fill(28 * 400));
    expect(getColumn(table, 'complete')).toEqual(Array(6).fill(true));
  });

  test('carries a recipe a column that names method, reference, window and engine', async () => {
    const [table] = await run({ ...weekly, view: 'table' }, buildFlightContext(lastWeeks));
    const recipes = table?.meta?.custom?.recipes;
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
    const [table] = await run(
      { ...weekly, view: 'table', columns: ['temp'] },
      buildFlightContext({ ...lastWeeks, to: '2024-02-22T00:00:00Z' })
    );
    expect(getColumn(table, 'complete')).toEqual([true, true, false]);
    expect(getColumn(table, 'current_rows')).toEqual([2800, 2800, 1200]);
  });
});

describe('latest drift', () => {
  test('is the last complete window with labels and exactly one number', async () => {
    const [frame] = await run(
      { ...weekly, view: 'latest' },
      buildFlightContext({ from: '2024-02-12T00:00:00Z', to: '2024-02-22T00:00:00Z' })
    );
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
    expect(getColumn(frame, 'time')).toEqual([at('2024-02-12'), at('2024-02-12')]);
    expect(getColumn(frame, 'column')).toEqual(['temp', 'carrier']);
    const [temp, carrier] = getColumn(frame, 'ratio');
    expect(temp).toBeGreaterThan(1);
    expect(carrier).toBe(0);
  });

  test('labels say what was asked, so that they stay the same', async () => {
    const [frame] = await run(
      { window: { every: '1w' }, view: 'latest', version: 'v1' },
      buildFlightContext(lastWeeks)
    );
    expect(getColumn(frame, 'method')).toEqual(['auto', 'auto']);
    expect(getColumn(frame, 'version')).toEqual(['v1', 'v1']);
  });

  test('is null with a notice that says which range would do when no window is complete', async () => {
    const [frame] = await run(
      { ...weekly, view: 'latest' },
      buildFlightContext({ from: '2024-02-20T00:00:00Z', to: '2024-02-22T00:00:00Z' })
    );
    expect(getColumn(frame, 'column')).toEqual(['temp', 'carrier']);
    expect(getColumn(frame, 'ratio')).toEqual([null, null]);
    expect(frame?.meta?.notices?.[0]?.text).toContain('A range that starts at 2024-02-12 or earlier holds one.');
  });

  test('is null, not 0, for too few rows, and the notice names the window that would hold enough', async () => {
    const context = buildFlightContext({ from: '2024-02-12', to: '2024-02-14', rowsPerDay: 20 });
    const [frame] = await run({ window: { every: '1d' }, view: 'latest' }, context);
    expect(getColumn(frame, 'ratio')).toEqual([null, null]);
    expect(frame?.meta?.notices?.map(({ text }) => text).join()).toMatch(
      /has 20, \d+ are needed: choose a window of (1w|1M) or longer/
    );
  });

  test('counts drifted columns, their share and the furthest one', async () => {
    const ask = async (aggregate: string): Promise<unknown[]> => {
      const [frame] = await run({ ...weekly, view: 'latest', aggregate }, buildFlightContext(lastWeeks));
      expect(frame?.fields.map(({ name }) => name)).toEqual([
        'time',
        'window_end',
        'model',
        'version',
        'method',
        aggregate,
      ]);
      return getColumn(frame, aggregate);
    };
    expect(await ask('count')).toEqual([1]);
    expect(await ask('share')).toEqual([0.5]);
    const [furthest] = await ask('max');
    expect(furthest).toBeGreaterThan(1);
  });

  test('gives score and threshold with the labels of the ratio', async () => {
    const get = async (value: string): Promise<unknown[]> => {
      const [frame] = await run({ ...weekly, view: 'latest', threshold: 0.3, value }, buildFlightContext(lastWeeks));
      return getColumn(frame, value);
    };
    expect(await get('threshold')).toEqual([0.3, 0.3]);
    expect((await get('score'))[0]).toBeGreaterThan(0.2);
    expect(await get('drifted')).toEqual([1, 0]);
  });
});

describe('drift series', () => {
  test('is a typed frame a column with a point at each window start', async () => {
    const frames = await run({ ...weekly, view: 'series' }, buildFlightContext(lastWeeks));
    expect(frames.map(({ meta }) => [meta?.type, meta?.typeVersion])).toEqual(
      Array(2).fill(['timeseries-multi', [0, 1]])
    );
    expect(frames.map(({ name }) => name)).toEqual(['temp', 'carrier']);
    expect(getColumn(frames[0], 'time')).toEqual([at('2024-02-05'), at('2024-02-12'), at('2024-02-19')]);
    expect(frames[0]?.fields[1]?.labels).toEqual({ model: 'flights', version: 'all', column: 'temp', method: 'psi' });
  });

  test('is named by what varies', async () => {
    const context = buildFlightContext({ ...lastWeeks, others: [{ model: 'other' }] });
    const frames = await run({ ...weekly, view: 'series', columns: ['temp'] }, context);
    expect(frames.map(({ fields }) => fields[1]?.config?.displayNameFromDS)).toEqual(['flights', 'other']);
  });
});

describe('drift by segment', () => {
  test('compares each segment with the same segment of the reference', async () => {
    const [frame] = await run(
      { ...weekly, view: 'latest', columns: ['temp'], segmentBy: 'carrier' },
      buildFlightContext(lastWeeks)
    );
    expect(getColumn(frame, 'segment')).toEqual(['AA', 'BB', 'CC']);
    for (const ratio of getColumn(frame, 'ratio')) {
      expect(ratio).toBeGreaterThan(1);
    }
  });

  test('keeps silent about groups that are too small', async () => {
    const context = buildFlightContext({ ...lastWeeks, privacy: { minCount: 3000 } });
    const [frame] = await run({ ...weekly, view: 'latest', columns: ['temp'], segmentBy: 'carrier' }, context);
    expect(getColumn(frame, 'segment')).toEqual(['AA']);
    expect(getColumn(frame, 'ratio')).toEqual([null]);
  });

  test('refuses a numeric column', async () => {
    await expect(run({ segmentBy: 'temp' }, buildFlightContext(lastWeeks))).rejects.toThrow(
      '"temp" of model "flights" is numeric'
    );
  });
});

describe('several models', () => {
  const others = [{ model: 'broken', source: 'missing.csv' }];

  test('one broken log becomes a notice on a dashboard and an error in a rule', async () => {
    const [frame] = await run({ ...weekly, view: 'latest' }, buildFlightContext({ ...lastWeeks, others }));
    expect(getColumn(frame, 'model')).toEqual(['flights', 'flights']);
    expect(frame?.meta?.notices?.[0]).toMatchObject({
      severity: 'error',
      text: expect.stringContaining('missing.csv') as string,
    });
    const inRule = buildFlightContext({ ...lastWeeks, others, request: { isAlert: true } });
    await expect(run({ ...weekly, view: 'latest' }, inRule)).rejects.toThrow('There is no file missing.csv');
  });
});
