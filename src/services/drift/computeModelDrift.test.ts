import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { driftQuerySchema } from '../../schema/query/driftQuery';
import type { ServiceContext } from '../serviceContext';
import { buildFlightContext } from '../testing/buildFlightContext';
import { getColumn } from '../testing/getColumn';
import { computeDrift } from './computeDrift';

const day = 86_400_000;
const lastWeeks = { from: '2024-02-05T00:00:00Z', to: '2024-02-26T00:00:00Z' };
const weekly = { window: { every: '1w' }, method: 'psi' };
const at = (iso: string): number => Date.parse(iso);

const run = (query: object, context: ServiceContext): Promise<Frame[]> =>
  computeDrift(driftQuerySchema.parse({ queryType: 'drift', ...query }), context);

describe('references of a drift query', () => {
  test('the window before: only the first warm week differs', async () => {
    const [table] = await run(
      { ...weekly, columns: ['temp'], reference: { kind: 'previousWindow' } },
      buildFlightContext(lastWeeks)
    );
    expect(getColumn(table, 'drifted')).toEqual([false, true, false]);
    expect(getColumn(table, 'reference_rows')).toEqual([2800, 2800, 2800]);
  });

  test('the same period before', async () => {
    const [table] = await run(
      { ...weekly, columns: ['temp'], reference: { kind: 'samePeriod', offset: '2w' } },
      buildFlightContext(lastWeeks)
    );
    expect(getColumn(table, 'drifted')).toEqual([false, true, true]);
  });

  test('two windows before count both', async () => {
    const [table] = await run(
      { ...weekly, columns: ['temp'], reference: { kind: 'previousWindow', count: 2 } },
      buildFlightContext(lastWeeks)
    );
    expect(getColumn(table, 'reference_rows')).toEqual([5600, 5600, 5600]);
  });

  test('an unknown id is answered with the ids there are', async () => {
    await expect(run({ reference: 'januari' }, buildFlightContext(lastWeeks))).rejects.toMatchObject({
      message: 'There is no reference of model "flights" called "januari"',
      remedy: 'Did you mean "january"? There is january.',
    });
  });

  test('a model without any is told how to get one', async () => {
    await expect(run({}, buildFlightContext({ ...lastWeeks, model: { references: [] } }))).rejects.toThrow(
      'has no reference to compare with'
    );
  });
});

describe('windows of rows', () => {
  const blocks = { window: { rows: 1000 }, method: 'psi', columns: ['temp'] };

  test('are counted from the end of the reference and are the same rows whatever the range', async () => {
    const [long] = await run(blocks, buildFlightContext({ from: '2024-01-29T00:00:00Z', to: '2024-02-26T00:00:00Z' }));
    const [short] = await run(blocks, buildFlightContext({ from: '2024-02-13T00:00:00Z', to: '2024-02-26T00:00:00Z' }));
    expect(getColumn(long, 'time')[0]).toBe(at('2024-01-29'));
    expect(getColumn(long, 'current_rows').slice(0, -1)).toEqual(Array(11).fill(1000));
    expect(getColumn(long, 'time')).toEqual(expect.arrayContaining(getColumn(short, 'time').slice(0, -1)));
    expect(getColumn(long, 'complete').at(-1)).toBe(false);
  });

  test('the latest is the last full block', async () => {
    const [frame] = await run(
      { ...blocks, view: 'latest' },
      buildFlightContext({ from: '2024-01-29T00:00:00Z', to: '2024-02-26T00:00:00Z' })
    );
    expect(getColumn(frame, 'time')).toEqual([at('2024-01-29') + 25 * day]);
  });

  test('can be compared with the block before', async () => {
    const [table] = await run(
      { ...blocks, reference: { kind: 'previousWindow' } },
      buildFlightContext({ from: '2024-02-10T00:00:00Z', to: '2024-02-14T00:00:00Z' })
    );
    expect(getColumn(table, 'reference_rows')).toEqual([1000, 1000]);
  });
});

describe('what a drift query can name', () => {
  test('a column by its role', async () => {
    const [frame] = await run(
      { ...weekly, view: 'latest', columns: ['prediction', 'probability'] },
      buildFlightContext(lastWeeks)
    );
    expect(getColumn(frame, 'column')).toEqual(['prediction', 'probability']);
  });

  test('an unknown column is answered with the mapped ones', async () => {
    await expect(run({ columns: ['tmp'] }, buildFlightContext(lastWeeks))).rejects.toMatchObject({
      remedy: expect.stringContaining('Did you mean "temp"?') as string,
    });
  });

  test('an unmapped column can be neither compared nor filtered by', async () => {
    await expect(run({ columns: ['id'] }, buildFlightContext(lastWeeks))).rejects.toThrow('mapped and called "id"');
    const filters = [{ column: 'id', operator: '=', value: 'f000001' }];
    await expect(run({ filters }, buildFlightContext(lastWeeks))).rejects.toThrow('mapped and called "id"');
  });

  test('filters act on the reference and the windows alike', async () => {
    const filters = [{ column: 'carrier', operator: '=|', value: '', values: ['AA', 'BB'] }];
    const [table] = await run({ ...weekly, columns: ['temp'], filters }, buildFlightContext(lastWeeks));
    expect(getColumn(table, 'current_rows')).toEqual([2100, 2100, 2100]);
    expect(getColumn(table, 'reference_rows')).toEqual([8400, 8400, 8400]);
  });

  test('a version that never was is null, not 0', async () => {
    const [frame] = await run({ ...weekly, view: 'latest', version: 'v9' }, buildFlightContext(lastWeeks));
    expect(getColumn(frame, 'ratio')).toEqual([null, null]);
    expect(frame?.meta?.notices?.[0]?.text).toContain('no rows in the window');
  });

  test('all means the features that the method can compare, and the notice names the others', async () => {
    const [frame] = await run(
      { ...weekly, method: 'kolmogorov_smirnov', view: 'latest' },
      buildFlightContext(lastWeeks)
    );
    expect(getColumn(frame, 'column')).toEqual(['temp']);
    expect(frame?.meta?.notices?.[0]).toMatchObject({
      severity: 'info',
      text: expect.stringContaining('carrier') as string,
    });
  });

  test('a mapped column that the log lacks is named with its place in the settings', async () => {
    const columns = { timestamp: 'timestamp', features: ['temp', 'wind'] };
    await expect(run({}, buildFlightContext({ ...lastWeeks, model: { columns } }))).rejects.toThrow(
      'There is no column "wind" in the log of model "flights", but "columns.features.1" names it'
    );
  });
});

describe('a log that is moved in time', () => {
  const shift = { weeks: 10 };
  const later = { from: '2024-04-15T00:00:00Z', to: '2024-05-06T00:00:00Z' };

  test('answers at the moved time with the numbers of its own', async () => {
    const [own] = await run(weekly, buildFlightContext(lastWeeks));
    const [moved] = await run(weekly, buildFlightContext({ ...later, model: { shift } }));
    expect(getColumn(moved, 'score')).toEqual(getColumn(own, 'score'));
    expect(getColumn(moved, 'time')).toEqual(getColumn(own, 'time').map((time) => Number(time) + 70 * day));
  });

  test('says so in the recipe', async () => {
    const [moved] = await run(weekly, buildFlightContext({ ...later, model: { shift } }));
    expect(moved?.meta?.custom?.recipes).toMatchObject([
      { window: expect.stringContaining('log times moved forward by 10 weeks') as string },
      { reference: expect.stringContaining("of the log's own time") as string },
    ]);
  });

  test('to now ends within the week after now, by whole weeks', async () => {
    const now = at('2026-11-23T09:00:00Z');
    const range = { from: '2026-11-02T00:00:00Z', to: '2026-11-23T00:00:00Z' };
    const [moved] = await run(
      { ...weekly, columns: ['temp'] },
      buildFlightContext({ ...range, model: { shift: { to: 'now' } }, request: { now } })
    );
    const last = at('2024-02-26') - day / 400;
    const weeks = Math.ceil((now - last) / (7 * day));
    expect(getColumn(moved, 'current_rows').at(-1)).toBe(2800);
    expect(last + weeks * 7 * day).toBeGreaterThan(now);
    expect(last + weeks * 7 * day).toBeLessThanOrEqual(now + 7 * day);
  });
});
