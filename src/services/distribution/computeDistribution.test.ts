import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { distributionQuerySchema } from '../../schema/query/distributionQuery';
import type { ServiceContext } from '../serviceContext';
import { buildFlightLog } from '../testing/buildFlightLog';
import { buildTestContext } from '../testing/buildTestContext';
import { getColumn } from '../testing/getColumn';
import { computeDistribution } from './computeDistribution';

const at = (iso: string): number => Date.parse(iso);
const day = 86_400_000;
const rows = buildFlightLog({ from: at('2024-01-01'), days: 56, rowsPerDay: 400, warmerFrom: 42, warmerBy: 50 });
const model = {
  model: 'flights',
  source: 'flights.csv',
  columns: { timestamp: 'timestamp', id: 'id', features: ['temp', 'carrier'] },
  references: [{ id: 'january', kind: 'timeRange', from: '2024-01-01', to: '2024-01-29' }],
};

function build(settings: object = {}, range = { from: at('2024-02-12'), to: at('2024-02-26') }): ServiceContext {
  return buildTestContext({
    logs: { 'flights.csv': rows },
    settings: { models: [{ ...model, ...settings }] },
    request: { range },
  });
}

const run = async (query: object, context = build()): Promise<Frame | undefined> => {
  const frames = await computeDistribution(
    distributionQuerySchema.parse({ queryType: 'distribution', ...query }),
    context
  );
  expect(frames).toHaveLength(1);
  return frames[0];
};
const sum = (values: unknown[]): number => values.reduce<number>((total, value) => total + Number(value), 0);

describe('distribution', () => {
  test('counts the last window of the range beside the reference, in the bins of the reference', async () => {
    const frame = await run({ column: 'temp', method: 'psi', window: { every: '1w' } });
    expect(getColumn(frame, 'bin')).toHaveLength(10);
    expect(getColumn(frame, 'bin_low')[0]).toBeNull();
    expect(getColumn(frame, 'bin_high').at(-1)).toBeNull();
    expect(getColumn(frame, 'bin_high').slice(0, -1)).toEqual(getColumn(frame, 'bin_low').slice(1));
    expect(sum(getColumn(frame, 'reference_count'))).toBe(28 * 400);
    expect(sum(getColumn(frame, 'current_count'))).toBe(7 * 400);
    expect(sum(getColumn(frame, 'reference_share'))).toBeCloseTo(1);
    expect(sum(getColumn(frame, 'contribution'))).toBeCloseTo(1);
    expect(frame?.meta?.custom?.window).toEqual({ start: at('2024-02-19'), end: at('2024-02-26'), complete: true });
  });

  test('without a window takes the whole range, late rows or not', async () => {
    const frame = await run({ column: 'temp' }, build({ lateness: '2d' }));
    expect(sum(getColumn(frame, 'current_count'))).toBe(14 * 400);
  });

  test('names the categories of a text column and carries the recipe', async () => {
    const frame = await run({ column: 'carrier', method: 'chi_squared' });
    expect(getColumn(frame, 'bin')).toEqual(['AA', 'BB', 'CC']);
    expect(getColumn(frame, 'bin_low')).toEqual([null, null, null]);
    expect(frame?.meta?.custom?.recipes).toMatchObject([
      { model: 'flights', column: 'carrier', method: 'chi_squared' },
    ]);
  });

  test('names no category that is rarer than the privacy settings allow, nor more of them', async () => {
    const context = build();
    context.settings.privacy = { minCount: 10, maxCategories: 1 };
    expect(getColumn(await run({ column: 'carrier' }, context), 'bin')).toEqual(['AA', 'other']);
    context.settings.privacy = { minCount: 3000, maxCategories: 50 };
    const frame = await run({ column: 'carrier' }, context);
    expect(getColumn(frame, 'bin')).toEqual(['AA', 'other']);
    expect(sum(getColumn(frame, 'reference_count'))).toBe(28 * 400);
  });

  test('takes the block of rows that a range of its own describes', async () => {
    const block = { from: at('2024-01-29') + 2.5 * day, to: at('2024-01-29') + 5 * day - day / 400 + 1 };
    const frame = await run({ column: 'temp', window: { rows: 1000 } }, build({}, block));
    expect(frame?.meta?.custom?.window).toEqual({ start: block.from, end: block.to, complete: true });
  });

  test('is empty with a reason where the window has no rows', async () => {
    const frame = await run({ column: 'temp' }, build({}, { from: at('2025-01-01'), to: at('2025-02-01') }));
    expect(frame?.meta?.notices?.[0]?.text).toContain('there are no rows in the window');
  });

  test('wants one model and no segments', async () => {
    const two = build();
    two.settings.models.push({ ...two.settings.models[0], model: 'other' } as never);
    await expect(run({ column: 'temp' }, two)).rejects.toThrow('about one model');
    await expect(run({ column: 'temp', segmentBy: 'carrier' })).rejects.toThrow('one group of rows');
  });
});
