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

  test('gives the bounds of the window under the labels of the metric', async () => {
    const ask = async (value: string) => (await run({ ...daily, value, view: 'latest' }, buildFlightContext(days)))[0];
    const [volume, start, end] = await Promise.all(['metric', 'window_start', 'window_end'].map(ask));
    expect(getColumn(start, 'window_start')).toEqual(getColumn(volume, 'time'));
    expect(getColumn(end, 'window_end')).toEqual(getColumn(volume, 'window_end'));
    expect(getColumn(end, 'metric')).toEqual(['volume']);
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

const mapped = {
  columns: {
    timestamp: 'timestamp',
    status: 'status',
    errorWhen: '>= 500',
    latency: { column: 'took', unit: 's' },
    features: ['temp'],
  },
};

describe('error rate', () => {
  test('is the share of rows whose status says so', async () => {
    const context = buildFlightContext({ ...days, model: mapped });
    const [frame] = await run({ ...daily, metric: 'error_rate' }, context);
    expect(getColumn(frame, 'error_rate')).toEqual([0.02, 0.02, 0.02]);
    expect(frame?.fields[1]?.config?.unit).toBe('percentunit');
  });

  test('of blocks of rows counts each block as it is', async () => {
    const context = buildFlightContext({ ...days, model: { ...mapped, references: [] } });
    const [frame] = await run({ window: { rows: 100 }, metric: 'error_rate', view: 'table' }, context);
    expect(new Set(getColumn(frame, 'value'))).toEqual(new Set([0.02]));
    expect(
      getColumn(frame, 'rows')
        .slice(0, -1)
        .every((rows) => rows === 100)
    ).toBe(true);
  });

  test("can't be told without rows, and says so instead of 0", async () => {
    const context = buildFlightContext({ from: '2025-01-01', to: '2025-01-03', model: mapped });
    const [frame] = await run({ ...daily, metric: 'error_rate', view: 'latest' }, context);
    expect(getColumn(frame, 'error_rate')).toEqual([null]);
    expect(frame?.meta?.notices?.[0]?.text).toMatch(/error rate of a window without predictions can't be told/);
  });

  test.each([
    ['error_rate', /"columns\.status" and "columns\.errorWhen"/],
    ['latency_p95', /"columns\.latency"/],
  ])('%s names the mapping that is missing', async (metric, words) => {
    await expect(run({ ...daily, metric }, buildFlightContext(days))).rejects.toThrow(words);
  });
});

describe('latency', () => {
  test('is a quantile of the rows that have one, in milliseconds', async () => {
    const context = buildFlightContext({ ...days, model: mapped });
    const [median] = await run({ ...daily, metric: 'latency_p50', view: 'latest' }, context);
    const [tail] = await run({ ...daily, metric: 'latency_p99', view: 'latest' }, context);
    expect(getColumn(median, 'latency_p50')).toEqual([50]);
    expect(Number(getColumn(tail, 'latency_p99')[0])).toBeGreaterThan(97);
    expect(median?.fields.find(({ name }) => name === 'latency_p50')?.config?.unit).toBe('ms');
  });

  test('of few rows of a group is not told', async () => {
    const filters = [{ column: 'status', operator: '=', value: '503' }];
    const context = buildFlightContext({ ...days, model: mapped });
    const [frame] = await run({ ...daily, metric: 'latency_p50', view: 'table', filters }, context);
    expect(getColumn(frame, 'value')).toEqual([null, null, null]);
    expect(getColumn(frame, 'rows')).toEqual([null, null, null]);
  });
});

describe('freshness', () => {
  test('is the age of the newest prediction when a window ends, or at the end of the range', async () => {
    const [frame] = await run({ ...daily, metric: 'freshness' }, buildFlightContext(days));
    const gap = 86_400 / 400;
    expect(getColumn(frame, 'freshness')).toEqual([gap, gap, gap]);
  });

  test('grows while a model is silent', async () => {
    const context = buildFlightContext({ from: '2024-02-26', to: '2024-02-28' });
    const [frame] = await run({ ...daily, metric: 'freshness' }, context);
    const gap = 86_400 / 400;
    expect(getColumn(frame, 'freshness')).toEqual([gap + 86_400, gap + 2 * 86_400]);
  });

  test('before the first prediction is null with a reason', async () => {
    const [frame] = await run(
      { ...daily, metric: 'freshness' },
      buildFlightContext({ from: '2023-01-01', to: '2023-01-02' })
    );
    expect(getColumn(frame, 'freshness')).toEqual([null]);
    expect(frame?.meta?.notices?.[0]?.text).toMatch(/before the first prediction/);
  });

  test('of blocks of rows is refused', async () => {
    await expect(run({ window: { rows: 100 }, metric: 'freshness' }, buildFlightContext(days))).rejects.toThrow(
      'counts its windows in rows'
    );
  });
});
