import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { distributionQuerySchema } from '../../schema/query/distributionQuery';
import { driftQuerySchema } from '../../schema/query/driftQuery';
import { computeDistribution } from '../distribution/computeDistribution';
import type { ServiceContext } from '../serviceContext';
import { buildFlightContext } from '../testing/buildFlightContext';
import { getColumn } from '../testing/getColumn';
import { computeDrift } from './computeDrift';

const weeks = { from: '2024-01-29T00:00:00Z', to: '2024-02-26T00:00:00Z' };
const features = ['temp', 'carrier', 'probability'];
const weekly = { window: { every: '1w' }, columns: features };

const run = (query: object, context: ServiceContext): Promise<Frame[]> =>
  computeDrift(driftQuerySchema.parse({ queryType: 'drift', ...query }), context);

describe.each(['pca_reconstruction', 'domain_classifier'] as const)('drift by %s', (method) => {
  test.each(['plumbline', 'nannyml'])(
    'is one verdict a window on all columns together, under %s',
    async (convention) => {
      const [table] = await run({ ...weekly, method, convention }, buildFlightContext(weeks));
      expect(getColumn(table, 'column')).toEqual(['all', 'all', 'all', 'all']);
      expect(getColumn(table, 'kind')).toEqual(['multivariate', 'multivariate', 'multivariate', 'multivariate']);
      const drifted = getColumn(table, 'drifted');
      expect(drifted.slice(2)).toEqual([true, true]);
      // Rows that repeat exactly give NannyML's classifier an area under 0.45.
      expect(convention === 'nannyml' ? [] : drifted.slice(0, 2)).not.toContain(true);
      expect(getColumn(table, 'current_rows')).toEqual([2800, 2800, 2800, 2800]);
      expect(getColumn(table, 'reference_rows')).toEqual([11200, 11200, 11200, 11200]);
      expect(table?.meta?.custom?.recipes).toMatchObject([
        { column: 'all', method, convention, sample: expect.stringContaining('rows of the reference') as string },
      ]);
      expect(table?.meta?.notices?.map(({ text }) => text).join()).toContain('the same ones each time');
    }
  );

  test('is one alert instance, named as it was asked for', async () => {
    const [latest] = await run({ ...weekly, method, view: 'latest' }, buildFlightContext(weeks));
    expect(getColumn(latest, 'column')).toEqual(['all']);
    expect(getColumn(latest, 'method')).toEqual([method]);
    const [ratio] = getColumn(latest, 'ratio');
    expect(ratio).toBeGreaterThanOrEqual(1);
  });

  test('compares with a window that moves, and by segments', async () => {
    const [moving] = await run(
      { ...weekly, method, reference: { kind: 'previousWindow', count: 2 } },
      buildFlightContext(weeks)
    );
    expect(getColumn(moving, 'drifted').slice(1, 3)).toEqual([false, true]);
    const [blocks] = await run(
      { ...weekly, window: { rows: 2800 }, method, reference: { kind: 'previousWindow', count: 2 } },
      buildFlightContext(weeks)
    );
    expect(getColumn(blocks, 'reference_rows')).toContain(5600);
    const [segmented] = await run(
      { ...weekly, columns: ['temp', 'probability'], method, segmentBy: 'carrier', view: 'latest' },
      buildFlightContext(weeks)
    );
    const segments = getColumn(segmented, 'segment');
    expect(new Set(segments).size).toBe(segments.length);
    expect(segments.length).toBeGreaterThan(1);
  });

  test('tells of each column what it adds', async () => {
    const query = distributionQuerySchema.parse({
      queryType: 'distribution',
      column: 'all',
      columns: features,
      method,
      window: { every: '1w' },
    });
    const [frame] = await computeDistribution(query, buildFlightContext(weeks));
    expect([...getColumn(frame, 'bin')].sort()).toEqual([...features].sort());
    expect(getColumn(frame, 'bin')[0]).toBe('temp');
    const parts = getColumn(frame, 'contribution').map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 10);
  });

  test('refuses a single column, and conventions that lack it, with a word on what would do', async () => {
    await expect(run({ ...weekly, method, columns: ['temp'] }, buildFlightContext(weeks))).rejects.toMatchObject({
      remedy: 'Name two columns or more, or map more features.',
    });
    await expect(run({ ...weekly, method, convention: 'evidently' }, buildFlightContext(weeks))).rejects.toMatchObject({
      remedy: 'Use the convention plumbline or nannyml, or another method.',
    });
  });

  test('tells too few rows from no drift', async () => {
    const context = buildFlightContext({ ...weeks, rowsPerDay: 3 });
    const [table] = await run({ ...weekly, method }, context);
    expect(getColumn(table, 'state')).toEqual(['cannot_tell', 'cannot_tell', 'cannot_tell', 'cannot_tell']);
    expect(getColumn(table, 'ratio')).toEqual([null, null, null, null]);
    expect(table?.meta?.notices?.map(({ text }) => text).join()).toContain('too few rows');
  });
});
