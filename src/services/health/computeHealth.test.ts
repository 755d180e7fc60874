import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { healthQuerySchema } from '../../schema/query/healthQuery';
import type { ServiceContext } from '../serviceContext';
import { buildFlightContext } from '../testing/buildFlightContext';
import { getColumn } from '../testing/getColumn';
import { computeHealth } from './computeHealth';

const at = (iso: string): number => Date.parse(iso);
const run = (query: object, context: ServiceContext): Promise<Frame[]> =>
  computeHealth(healthQuerySchema.parse({ queryType: 'health', ...query }), context);

const days = { from: '2024-02-01T06:00:00Z', to: '2024-02-03T12:00:00Z' };
const daily = { window: { every: '1d' } };

describe('volume', () => {
  test('counts the rows of each window, the open one up to the end of the range', async () => {
    const [frame] = await run(daily, buildFlightContext(days));
    expect(frame?.meta?.type).toBe('timeseries-multi');
    expect(getColumn(frame, 'time')).toEqual([at('2024-02-01'), at('2024-02-02'), at('2024-02-03')]);
    expect(getColumn(frame, 'volume')).toEqual([400, 400, 200]);
    expect(frame?.fields[1]?.labels).toEqual({ model: 'flights', version: 'all', metric: 'volume' });
  });

  test('a window without rows is 0, because a silent model is what one wants to know of', async () => {
    const [frame] = await run(
      { ...daily, view: 'latest' },
      buildFlightContext({ from: '2025-01-01', to: '2025-01-03' })
    );
    expect(frame?.meta?.type).toBe('numeric-long');
    expect(frame?.fields.map(({ name }) => name)).toEqual([
      'time',
      'window_end',
      'model',
      'version',
      'metric',
      'volume',
    ]);
    expect(getColumn(frame, 'volume')).toEqual([0]);
  });

  test('is null without a complete window, and says which range would do', async () => {
    const context = buildFlightContext({ from: '2024-02-03T01:00:00Z', to: '2024-02-03T12:00:00Z' });
    const [frame] = await run({ ...daily, view: 'latest' }, context);
    expect(getColumn(frame, 'volume')).toEqual([null]);
    expect(frame?.meta?.notices?.[0]?.text).toContain('A range that starts at 2024-02-02 or earlier holds one.');
  });

  test('counts segments, and keeps silent about few rows of a group', async () => {
    const query = { ...daily, segmentBy: 'carrier', view: 'table' };
    const [frame] = await run(query, buildFlightContext({ ...days, privacy: { minCount: 60 } }));
    expect(getColumn(frame, 'segment')).toEqual(['AA', 'AA', 'AA', 'BB', 'BB', 'BB', 'CC', 'CC', 'CC']);
    expect(getColumn(frame, 'value')).toEqual([200, 200, 100, 100, 100, null, 100, 100, null]);
    expect(getColumn(frame, 'complete')).toEqual([true, true, false, true, true, false, true, true, false]);
  });

  test('takes filters and a version', async () => {
    const filters = [{ column: 'carrier', operator: '=', value: 'AA' }];
    const [filtered] = await run({ ...daily, filters, view: 'latest' }, buildFlightContext(days));
    expect(getColumn(filtered, 'volume')).toEqual([200]);
    const [versioned] = await run({ ...daily, version: 'v2', view: 'latest' }, buildFlightContext(days));
    expect(getColumn(versioned, 'volume')).toEqual([0]);
    expect(getColumn(versioned, 'version')).toEqual(['v2']);
  });
});
