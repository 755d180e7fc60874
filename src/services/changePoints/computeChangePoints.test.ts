import { describe, expect, test } from 'vitest';
import type { Frame } from '../../schema/frames/frame';
import { changePointsQuerySchema } from '../../schema/query/changePointsQuery';
import type { MemoryRow } from '../testing/buildMemoryStore';
import { buildTestContext } from '../testing/buildTestContext';
import { getColumn } from '../testing/getColumn';
import { computeChangePoints } from './computeChangePoints';

const day = 86_400_000;
const days = 70;
const changed = 45;

/** Predictions of a service that is asked more, and errs more, from day 45 on. */
const rows = Array.from({ length: days }, (_, at) => at).flatMap((at) =>
  Array.from({ length: (at < changed ? 20 : 60) + (at % 3) }, (_row, row): MemoryRow => {
    const isWrong = row % 20 < (at < changed ? 1 + (at % 2) : 14);
    return {
      timestamp: at * day + row * 1000,
      region: row % 2 === 0 ? '<north>' : 'south',
      prediction: 1,
      actual: isWrong ? 0 : 1,
    };
  })
);

const run = (query: object, to = days * day): Promise<Frame[]> =>
  computeChangePoints(
    changePointsQuerySchema.parse({ queryType: 'changePoints', ...query }),
    buildTestContext({
      logs: { 'log.csv': rows },
      settings: {
        models: ['churn', 'fraud'].map((model) => ({
          model,
          task: 'binary',
          source: 'log.csv',
          columns: {
            timestamp: 'timestamp',
            prediction: 'prediction',
            actual: 'actual',
            positive: 1,
            segments: ['region'],
          },
        })),
      },
      request: { range: { from: 0, to } },
    })
  );
const volume = { queryType: 'health', window: { every: '1d' } };

describe('change points', () => {
  test('are a row a change, with both levels, beside the labels of the series', async () => {
    const [table] = await run({ of: volume, detector: 'page_hinkley', models: ['churn'] });
    expect(table?.fields.map(({ name }) => name)).toEqual([
      'time',
      'window_end',
      'found_at',
      'detector',
      'model',
      'version',
      'metric',
      'measure',
      'before',
      'after',
      'direction',
      'score',
    ]);
    expect(getColumn(table, 'time')).toEqual([changed * day]);
    expect(getColumn(table, 'window_end')).toEqual([(changed + 1) * day]);
    expect(getColumn(table, 'found_at')).toEqual([(changed + 1) * day]);
    expect(getColumn(table, 'before')[0]).toBeCloseTo(21, 0);
    expect(getColumn(table, 'after')[0]).toBeCloseTo(61, 0);
    expect(getColumn(table, 'direction')).toEqual(['up']);
    expect(getColumn(table, 'model')).toEqual(['churn']);
    expect(getColumn(table, 'measure')).toEqual(['volume']);
  });

  test('are of each series of the query, whose own models come before those of the query around it', async () => {
    const both = await run({ of: { ...volume, segmentBy: 'region' } });
    expect(getColumn(both[0], 'model').sort()).toEqual(['churn', 'churn', 'fraud', 'fraud']);
    expect(getColumn(both[0], 'segment').sort()).toEqual(['<north>', '<north>', 'south', 'south']);
    const one = await run({ of: { ...volume, models: ['fraud'] }, models: ['churn'] });
    expect(getColumn(one[0], 'model')).toEqual(['fraud']);
    expect(getColumn(one[0], 'found_at')).toEqual([null]);
  });

  test('are annotations, from the change to when the detector was sure', async () => {
    const of = { ...volume, segmentBy: 'region' };
    const [frame] = await run({ of, models: ['churn'], detector: 'cusum', view: 'annotations' });
    expect(frame?.fields.map(({ name }) => name)).toEqual(['time', 'timeEnd', 'title', 'text', 'tags']);
    expect(getColumn(frame, 'time')).toEqual([changed * day, changed * day]);
    expect(getColumn(frame, 'timeEnd')).toEqual([(changed + 1) * day, (changed + 1) * day]);
    expect(getColumn(frame, 'title')).toContain('volume of <north> rose');
    expect(getColumn(frame, 'text')[0]).toMatch(/^Model churn: from 1\d\.?\d* to 3\d\.?\d*, \d+\.?\d* times the noise/);
    expect(getColumn(frame, 'tags')).toEqual(['change,up,cusum,churn', 'change,up,cusum,churn']);
  });

  test('leave the window out that is still open', async () => {
    const [table] = await run({ of: volume, models: ['churn'] }, (days - 0.9) * day);
    expect(getColumn(table, 'direction')).toEqual(['up']);
    const [, last] = getColumn(table, 'after');
    expect(last).toBeUndefined();
  });

  test('by DDM are of the error rate where accuracy is asked for', async () => {
    const of = { queryType: 'performance', metric: 'accuracy', window: { every: '1d' } };
    const [table] = await run({ of, models: ['churn'], detector: 'ddm' });
    expect(getColumn(table, 'direction')).toEqual(['down']);
    expect(getColumn(table, 'before')[0]).toBeGreaterThan(0.85);
    expect(getColumn(table, 'after')[0]).toBeLessThan(0.5);
  });

  test('say in how many series a detector can tell nothing, and what would help', async () => {
    const few = await run({ of: { ...volume, window: { every: '1w' } }, detector: 'kswin' });
    expect(few[0]?.meta?.notices?.at(-1)?.text).toContain('2 of 2 series have fewer than the 30 complete windows');
    const counts = await run({ of: volume, detector: 'ddm' });
    expect(counts[0]?.meta?.notices?.at(-1)?.text).toContain('2 of 2 series leave 0 to 1');
  });
});
